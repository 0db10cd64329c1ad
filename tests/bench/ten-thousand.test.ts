import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listClients } from '../../db/records/client-list.ts';
import { readClient } from '../../db/records/clients.ts';
import { closeVault, type Vault } from '../../db/vault.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import type { Client } from '../../shared/record/client.ts';
import { searchKey, sortKey } from '../../shared/record/search-key.ts';
import { CLIENTS } from './bench.ts';
import { databaseOf, SEED, TODAY } from './database.ts';
import { opened } from './lines/p04-search.ts';

// What P4 and P6 measure, without a watch: the same database, and answers that must be right.

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-ten-thousand-'));
const put = [...demoClients({ clients: CLIENTS['10k'], seed: SEED, today: TODAY })];
let vault: Vault;

beforeAll(async () => {
  vault = await opened(await databaseOf(CLIENTS['10k'], folder, path.join(folder, 'copy')));
}, 600_000);
afterAll(() => {
  closeVault(vault);
  rmSync(folder, { recursive: true, force: true });
});

const walk = (query: string): readonly string[] => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof listClients> = listClients(vault.db, {
      query,
      after,
      limit: 100,
      today: TODAY,
    });
    if (page === null) throw new Error('our own cursor was refused');
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
};

const keyOf = ({ name, id }: Client): string =>
  `${sortKey([name.family, name.given, name.middle ?? ''])}\u0000${id}`;
const inOrder = put.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const words = new Map(
  put.map(({ id, name, identityNumber, birthDate }) => [
    id,
    searchKey([
      name.family,
      name.given,
      name.middle,
      identityNumber,
      birthDate?.split('-').toReversed().join('') ?? null,
    ]),
  ]),
);

test('page by page everybody comes once, in Norwegian order', () => {
  expect(walk('')).toEqual(inOrder.map(({ id }) => id));
}, 120_000);

test('a search finds all whose words begin so, and nobody else', () => {
  const people = [7, 2_500, 5_000, 7_400, 9_999].flatMap((at) => inOrder[at] ?? []);
  for (const { name, identityNumber, birthDate } of people) {
    const [year = '', month = '', day = ''] = (birthDate ?? '').split('-');
    const typed = [
      name.family,
      `${name.given.slice(0, 2)} ${name.family.slice(0, 3)}`,
      (identityNumber ?? '').slice(0, 5),
      `${day}${month}${year}`,
    ].filter((query) => query !== '');
    for (const query of typed) {
      const begun = query.split(/[\s-]+/).map((word) => searchKey([word]));
      const expected = inOrder.filter(({ id }) => begun.every((word) => words.get(id)?.includes(word)));
      expect(expected.length, query).toBeGreaterThan(0);
      expect(walk(query), query).toEqual(expected.map(({ id }) => id));
    }
  }
}, 120_000);

test('a client is opened with all that was put in', () => {
  for (let at = 0; at < put.length; at += 499) {
    const client = put[at];
    expect(client && readClient(vault.db, client.id)).toEqual(client);
  }
}, 120_000);
