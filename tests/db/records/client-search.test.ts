import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseRows } from '../../../db/erase.ts';
import { listClients } from '../../../db/records/client-list.ts';
import { insertClient, updatePerson } from '../../../db/records/clients.ts';
import { core } from '../../../db/schema/005-core.ts';
import { records } from '../../../db/schema/010-records.ts';
import { answers } from '../../../db/schema/020-answers.ts';
import { migrations } from '../../../db/schema/index.ts';
import { closeVault, sql, type Vault } from '../../../db/vault.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient } from '../../builders/client.ts';
import { closedVault, openAgain, valueOf } from '../vaults.ts';
import { putInOlder } from './older-vault.ts';
import { recordVault } from './record-vault.ts';

const { vault, save, only } = recordVault();

const named = (id: string, family: string, given = 'Kari'): Client =>
  aClient({
    id,
    identityNumber: null,
    birthDate: null,
    name: { family, given, middle: null },
    registrations: [],
    decisions: [],
  });

const found = (of: Vault, query: string): readonly string[] =>
  listClients(of.db, { query, after: null, limit: 100, today: '2015-05-05' })?.rows.map(({ id }) => id) ?? [];

/** The structure of the index, that it holds the words that the clients have and no others, and their order. */
function proveSearch(of: Vault): void {
  expect(internalsOf(of).connection.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  const inOrder = of.db.all(
    sql`SELECT client FROM client_place p JOIN client c ON c.id = p.client ORDER BY p.row`,
  );
  expect(inOrder).toEqual(of.db.all(sql`SELECT id AS client FROM client ORDER BY sort_key, id`));
}

/** Every byte of the index, as text. */
const bytes = (of: Vault): string =>
  of.db
    .all(sql`SELECT hex(block) AS block FROM client_fts_data`)
    .map((row) => Buffer.from((row as { readonly block: string }).block, 'hex').toString('latin1'))
    .join('\n');

describe('the index of the search', () => {
  beforeEach(() => only());

  test('holds every client in Norwegian order, in whatever order they come, change and go', () => {
    const families = ['Aas', 'Berg', 'Dahl', 'Moe', 'Østby', 'Ånerud', 'Zahl', 'Bø'];
    const step = fc.record({
      id: fc.nat(11),
      family: fc.constantFrom(...families),
      act: fc.constantFrom('put', 'put', 'erase'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        only();
        const there = new Map<number, string>();
        save((db) => {
          for (const { id, family, act } of steps) {
            const client = named(`id-${id}`, family);
            if (act === 'erase') eraseRows(db, client.id);
            else if (there.has(id)) updatePerson(db, client.id, client);
            else insertClient(db, client);
            if (act === 'erase') there.delete(id);
            else there.set(id, family);
          }
        });
        proveSearch(vault());
        for (const family of families)
          expect(new Set(found(vault(), family))).toEqual(
            new Set([...there].filter(([, name]) => name === family).map(([id]) => `id-${id}`)),
          );
      }),
      { numRuns: 25 },
    );
  });

  test('makes room where there is none left between two', () => {
    save((db) => {
      insertClient(db, named('first', 'Alm'));
      insertClient(db, named('last', 'Åsen'));
      for (let n = 0; n < 120; n += 1)
        insertClient(db, named(`id-${String(n).padStart(3, '0')}`, 'Moe', `Kari ${'b'.repeat(n)}`));
    });
    proveSearch(vault());
    expect(found(vault(), 'moe')).toHaveLength(100);
  });

  test('has nothing left of a client who was erased, nor of a name that gave way', () => {
    const odd = createHash('sha256').update('x').digest('hex').slice(0, 12).replaceAll(/[aeo]/g, 'k');
    only(named('a', 'Berg'), named('b', `Quist${odd}`), named('c', 'Dahl'));
    expect(bytes(vault())).toContain('quist');
    save((db) => updatePerson(db, 'b', named('b', 'Wiborg')));
    expect(bytes(vault())).not.toContain('quist');
    expect(bytes(vault())).not.toContain(odd.slice(0, 4));
    expect(bytes(vault())).toContain('wiborg');
    save((db) => eraseRows(db, 'b'));
    expect(bytes(vault())).not.toContain('wib');
    expect(found(vault(), 'w')).toEqual([]);
    proveSearch(vault());
  });
});

test('an older database comes to have it, with everybody in it', async () => {
  const before = [core, records, answers];
  const { options } = await closedVault({ migrations: before });
  const older = valueOf(await openAgain({ ...options, migrations: before }));
  await putInOlder(older, named('moe', 'Moe'), named('aas', 'Ås', 'Per'), named('berg', 'Berg'));
  closeVault(older);
  const now = valueOf(await openAgain({ ...options, migrations }));
  expect([found(now, 'ka'), found(now, 'aas p'), found(now, '')]).toEqual([
    ['berg', 'moe'],
    ['aas'],
    ['berg', 'moe', 'aas'],
  ]);
  proveSearch(now);
  closeVault(now);
});
