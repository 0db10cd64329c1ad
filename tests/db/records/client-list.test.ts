import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { listClients } from '../../../db/records/client-list.ts';
import { updatePerson } from '../../../db/records/clients.ts';
import { sql } from '../../../db/vault.ts';
import type { Client } from '../../../shared/record/client.ts';
import {
  aClient,
  aDecision,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../builders/client.ts';
import { recordVault } from './record-vault.ts';

const { vault, save, only } = recordVault();
const TODAY = '2015-05-05';

const page = (query: string, after: string | null = null, limit = 100) =>
  listClients(vault().db, { query, after, limit, today: TODAY });
const found = (query: string) => page(query)?.rows.map(({ id }) => id);

let count = 0;
const named = (family: string, given: string, more: Partial<Client> = {}): Client => {
  count += 1;
  return aClient({
    id: `id-${count}`,
    identityNumber: null,
    birthDate: null,
    name: { family, given, middle: null },
    registrations: [],
    ...more,
  });
};

describe('search', () => {
  const kari = named('Sørensen', 'Kari', {
    id: 'kari',
    name: { family: 'Sørensen', given: 'Kari', middle: 'Håkonsdatter' },
    identityNumber: '12046512345',
    previousIdentityNumbers: [{ number: '52046512349', replaced: '2014-01-01' }],
    birthDate: '1965-04-12',
  });
  const others = [
    named('Soerlie', 'Karl', { id: 'karl', birthDate: '1965-04-13' }),
    named('50% Jensen', 'A_B', { id: 'odd', identityNumber: 'H 12 34' }),
    named('Ærlig-Nordby', "D'Arc", { id: 'arc' }),
  ];
  beforeAll(() => only(kari, ...others));

  test.each([
    ['kari', ['kari']],
    ['sør', ['karl', 'kari']],
    ['SOR kar', ['karl', 'kari']],
    ['kari sorensen', ['kari']],
    ['soerens', ['kari']],
    ['haakons', ['kari']],
    ['hakons SORENSEN', ['kari']],
    ['karl sørl', ['karl']],
    ['ÆRLIG nordby', ['arc']],
    ['arlig', []],
    ['1965-04-12', ['kari']],
    ['håkonsdatter kari sörensen', ['kari']],
    ['120465', ['kari']],
    ['12041965', ['kari']],
    ['12.04.1965', ['kari']],
    ['12.4.65', ['kari']],
    ['12046512345', ['kari']],
    ['120465 12345', ['kari']],
    ['52046512349', ['kari']],
    ['5204', ['kari']],
    ['1304', ['karl']],
    ['h1234', ['odd']],
    ['nord', ['arc']],
    ['aerlig', ['arc']],
    ['arc d', ['arc']],
    ['', ['odd', 'karl', 'kari', 'arc']],
    ['  ', ['odd', 'karl', 'kari', 'arc']],
    ['%', ['odd', 'karl', 'kari', 'arc']],
    ['50', ['odd']],
    ['5%', ['odd', 'kari']],
    ['k%i', []],
    ['k_ri', []],
    ['a_b', ['odd']],
    ['\\', ['odd', 'karl', 'kari', 'arc']],
    ["'; DROP TABLE client; --", []],
    ['ari', []],
    ['nobody', []],
  ])('“%s”', (query, ids) => {
    expect(found(query)).toEqual(ids);
    expect(page(query)?.total).toBe(ids.length);
  });

  test('finds by a new name, and no longer by the old one', () => {
    const name = { family: 'Åmot', given: 'Kari', middle: null };
    save((db) => updatePerson(db, 'kari', { ...kari, name }));
    expect([found('sorensen'), found('aam kar'), found('52046512349')]).toEqual([[], ['kari'], ['kari']]);
    save((db) => updatePerson(db, 'kari', kari));
  });

  test('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const answer = page(query);
        expect(answer?.rows.length).toBe(answer?.total);
      }),
      { numRuns: 500 },
    );
  });
});

test('a row says what there is of the client today', () => {
  const running = aDecision({ id: 'a' });
  const client = named('Haugen', 'Kari', {
    name: { family: 'Haugen', given: 'Kari', middle: 'Moe' },
    deathDate: '2015-05-01',
    address: { lines: [], postcode: null, town: null, confidential: true },
    birthDate: '1955-03-12',
    registrations: [
      aRegistration({ id: 'a', date: '2015-03-02', district: '02' }),
      aRegistration({ id: 'b', date: '2015-01-02' }),
      aRegistration({ id: 'c', date: '2015-05-06', district: '03' }),
      aDraft({ id: 'd', date: '2015-04-01' }),
    ],
    rehabilitations: [aRehabilitation({ from: TODAY, to: TODAY })],
    decisions: [
      running,
      { ...running, id: 'b' },
      aDecision({ id: 'c', service: 30, periods: [{ from: '2015-01-01', to: '2015-05-04' }] }),
      aDecision({ id: 'd', service: 31, periods: [{ from: '2015-05-06', to: null }] }),
      aRejection({ id: 'e', service: 35 }),
      aDecision({ id: 'f', service: 33, periods: [{ from: '2015-01-01', to: TODAY }] }),
    ],
  });
  const bare = named('Aa', 'B');
  only(client, bare);
  expect(page('')?.rows).toEqual([
    {
      id: client.id,
      name: 'Haugen, Kari Moe',
      birthDate: '1955-03-12',
      identityNumber: null,
      confidential: true,
      deathDate: '2015-05-01',
      registered: '2015-03-02',
      draft: '2015-04-01',
      services: [33, 44, 45],
      district: '02',
    },
    {
      id: bare.id,
      name: 'Aa, B',
      birthDate: null,
      identityNumber: null,
      confidential: false,
      deathDate: null,
      registered: null,
      draft: null,
      services: [],
      district: null,
    },
  ]);
});

describe('pages', () => {
  const families = [
    'Aas',
    'Ås',
    'aas',
    'Berg',
    'Ødegård',
    'Æsop',
    'Zahl',
    '"',
    '\\',
    'x'.repeat(2_000),
    '𝄞'.repeat(900),
  ];
  const clients = Array.from({ length: 60 }, (_, index) =>
    named(families[index % families.length] ?? '', index % 3 === 0 ? 'Kari' : `Ola ${index % 7}`, {
      id: index % 5 === 0 ? `${'z'.repeat(60)}${index}` : `id-${index}`,
    }),
  );
  beforeAll(() => only(...clients));

  const walk = (query: string, limit: number): readonly string[] => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer = page(query, after, limit);
      if (answer === null) throw new Error('our own cursor was refused');
      expect(answer.rows.length).toBeLessThanOrEqual(limit);
      ids.push(...answer.rows.map(({ id }) => id));
      after = answer.next;
      if (after !== null) expect(after.length).toBeLessThanOrEqual(500);
    } while (after !== null);
    return ids;
  };

  test.each([1, 2, 7, 59, 60, 61, 100])('of %i rows show each client once, in one order', (limit) => {
    const ids = walk('', limit);
    expect(ids).toEqual(walk('', 100));
    expect(ids.toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
    expect(walk('kari', limit)).toHaveLength(20);
  });

  test('are in Norwegian order', () => {
    const seen = page('')?.rows.map(({ name }) => name.split(',')[0] ?? '') ?? [];
    const kinds = seen
      .map((name) => (/^(?:aas|ås)$/i.test(name) ? 'Ås' : name))
      .filter((name) => name.length < 10);
    const inOrder = kinds.filter((name, index) => name !== kinds[index - 1] && /^\p{L}/u.test(name));
    expect(inOrder).toEqual(['Berg', 'Zahl', 'Æsop', 'Ødegård', 'Ås']);
  });

  test.each(['', 'x', 'null', '[]', '[1,2]', '["a"]', '["a","b","c"]', '{"a":1}', '[null,null]', '\u0000'])(
    'a cursor that isn’t ours is refused: %j',
    (after) => {
      expect(page('', after)).toBeNull();
    },
  );

  test('a cursor of any two texts is a place, and does no harm', () => {
    expect(page('', '["\'; DROP TABLE client; --","x"]')?.total).toBe(60);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, id) => {
        expect(page('', JSON.stringify([key, id]))?.total).toBe(60);
      }),
      { numRuns: 300 },
    );
  });
});

test('a row that holds what no client may hides nobody else, and is named', () => {
  only(
    named('Alm', 'Ada', { id: 'ada' }),
    named('Berg', 'Bo', { id: 'bo' }),
    named('Dahl', 'Dag', { id: 'dag' }),
  );
  save((db) => db.run(sql`UPDATE client SET birth_date = '12. april' WHERE id = 'bo'`));
  expect(page('')).toMatchObject({
    rows: [{ id: 'ada' }, { id: 'dag' }],
    damaged: [{ id: 'bo', name: 'Berg, Bo' }],
    total: 3,
  });
  const first = page('', null, 2);
  expect(first?.rows.map(({ id }) => id)).toEqual(['ada']);
  expect(page('', first?.next ?? null, 2)).toMatchObject({ rows: [{ id: 'dag' }], damaged: [], next: null });
});
