import { beforeAll, describe, expect, test } from 'vitest';
import { countFitting, countStates, listClients } from '../../../db/records/client-list.ts';
import { districtsKept, servicesRunning } from '../../../db/records/client-filter.ts';
import { deleteSavedList, putSavedList, savedLists } from '../../../db/records/saved-lists.ts';
import type { BlankField, ListState } from '../../../shared/ipc/list-names.ts';
import { EVERYBODY } from '../../../shared/ipc/list-filter.ts';
import type { ListFilter, ListSort } from '../../../shared/ipc/list-schemas.ts';
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

const ended = [{ from: '2014-01-01', to: '2015-05-04' }];
const named = (id: string, more: Partial<Client>): Client =>
  aClient({
    id,
    identityNumber: null,
    name: { family: id, given: 'Kari', middle: null },
    registrations: [],
    decisions: [],
    ...more,
  });
const signed = aRegistration({ id: 'r', date: '2015-01-02' });

const clients = [
  named('active', { birthDate: '1950-01-01', registrations: [signed], decisions: [aDecision({ id: 'd' })] }),
  named('ended', { birthDate: '1940-01-01', decisions: [aDecision({ id: 'd', periods: ended })] }),
  named('dead', {
    birthDate: '1940-01-01',
    deathDate: '2015-02-01',
    decisions: [aDecision({ id: 'd', periods: ended })],
  }),
  named('draft', { birthDate: null, registrations: [aDraft({ id: 'r', date: '2015-04-01' })] }),
  named('moved', { birthDate: '1960-01-01', moved: { date: '2015-03-01', municipality: null } }),
  named('corrected', {
    birthDate: null,
    registrations: [
      { ...signed, values: { ...signed.values, 11: null } },
      aRegistration({ id: 's', date: '2015-01-02', correctionOf: 'r', correctionReason: 'feil dato' }),
    ],
  }),
  named('blank', {
    birthDate: '1930-01-01',
    registrations: [{ ...signed, date: '2014-01-02', values: { ...signed.values, 11: null } }],
  }),
];
beforeAll(() => only(...clients));

const found = (filter: Partial<ListFilter>, sort?: ListSort, query = '') =>
  listClients(vault().db, {
    query,
    after: null,
    limit: 100,
    today: TODAY,
    filter: { ...EVERYBODY, ...filter },
    ...(sort && { sort }),
  })?.rows.map(({ id }) => id);

test.each<[ListState, readonly string[]]>([
  ['active', ['active']],
  ['ended', ['ended', 'moved']],
  ['dead', ['dead']],
  ['left', ['dead', 'ended', 'moved']],
  ['draft', ['draft']],
])('%s', (state, ids) => {
  expect(found({ state })).toEqual(ids);
  expect(countStates(vault().db, TODAY)[state]).toBe(ids.length);
  expect(found({ state }, undefined, 'kar')).toEqual(ids);
});

test.each<[BlankField, readonly string[]]>([
  ['birthDate', ['corrected', 'draft']],
  ['11', ['blank']],
  ['52', []],
])('field %s is empty', (empty, ids) => {
  expect(found({ empty })).toEqual(ids);
  expect(countFitting(vault().db, { query: '', filter: { ...EVERYBODY, empty }, today: TODAY })).toEqual({
    count: ids.length,
    over: false,
  });
});

describe('the lists of those who apply, and who left this year', () => {
  const asked = (received: string): Client['applications'] => [{ id: 'a', received, services: [44] }];
  const decided = (day: string, more = {}) => aRejection({ id: 'd', decided: day, ...more });
  const over = (to: string) => [aDecision({ id: 'd', periods: [{ from: '2014-01-01', to }] })];
  beforeAll(() =>
    only(
      named('asks', { applications: asked('2015-03-01') }),
      named('asks, has one', {
        applications: asked('2015-03-01'),
        decisions: [aDecision({ decided: '2015-01-01' })],
      }),
      named('asks, was refused', { applications: asked('2015-03-01'), decisions: [decided('2015-03-01')] }),
      named('asks, was refused before', {
        applications: asked('2015-03-01'),
        decisions: [decided('2015-02-01')],
      }),
      named('asks, dead', { applications: asked('2015-03-01'), deathDate: '2015-03-02' }),
      named('asks, moved', {
        applications: asked('2015-03-01'),
        moved: { date: '2014-03-02', municipality: null },
      }),
      named('asks, moves later', {
        applications: asked('2015-03-01'),
        moved: { date: '2015-06-30', municipality: null },
      }),
      named('asks tomorrow', { applications: asked('2015-05-06') }),
      named('dead before', { deathDate: '2014-12-31', decisions: over('2014-12-31') }),
      named('ended before', { decisions: over('2014-12-31') }),
      named('ended this year', { decisions: over('2015-01-01') }),
      named('ended, has another', { decisions: [...over('2015-02-01'), aDecision({ id: 'e' })] }),
      named('process over', { rehabilitations: [aRehabilitation({ from: '2014-01-01', to: '2015-02-01' })] }),
    ),
  );
  test.each<[ListState, readonly string[]]>([
    ['applying', ['asks', 'asks, moves later', 'asks, was refused before']],
    ['left', ['asks, dead', 'ended this year', 'process over']],
  ])('%s', (state, ids) => {
    expect(found({ state })).toEqual(ids);
    expect(countStates(vault().db, TODAY)[state]).toBe(ids.length);
  });
});

describe('narrowed', () => {
  const place = (district: string | null) => aRegistration({ id: 'r', date: '2015-01-02', district });
  const running = aDecision({ id: 'd', service: 44 });
  const counted = (filter: Partial<ListFilter>) =>
    countFitting(vault().db, { query: '', filter: { ...EVERYBODY, ...filter }, today: TODAY }).count;
  beforeAll(() =>
    only(
      named('east', { birthDate: '1950-01-01', registrations: [place('01')], decisions: [running] }),
      named('west', { registrations: [place('02')], decisions: [{ ...running, periods: ended }] }),
      named('rejected', { registrations: [place('02')], decisions: [aRejection({ service: 44 })] }),
      named('drafted', { registrations: [aDraft({ id: 'r', date: '2015-01-02', district: '03' })] }),
      named('was west', {
        registrations: [
          { ...place('02'), date: '2014-01-02' },
          aRegistration({ id: 's', date: '2015-01-02', district: '01' }),
        ],
      }),
      named('corrected', {
        registrations: [
          place('02'),
          aRegistration({
            id: 's',
            date: '2015-01-02',
            district: null,
            correctionOf: 'r',
            correctionReason: 'feil',
          }),
        ],
      }),
      named('process', {
        rehabilitations: [aRehabilitation({ from: '2015-01-01' })],
        decisions: [aDecision({ service: 30 })],
      }),
      named('process over', { rehabilitations: [aRehabilitation({ from: '2014-01-01', to: '2015-05-04' })] }),
    ),
  );
  test.each<[Partial<ListFilter>, readonly string[]]>([
    [{ district: '01' }, ['east', 'was west']],
    [{ district: '02' }, ['rejected', 'west']],
    [{ district: '03' }, []],
    [{ service: 44 }, ['east']],
    [{ service: 45 }, ['process']],
    [{ service: 30, state: 'active' }, ['process']],
    [{ service: 44, district: '02' }, []],
    [{ service: 44, empty: 'birthDate' }, []],
  ])('%o: in the list, searched or not, in each order, and in the count', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
    expect(found(filter, { by: 'registered', descending: true })?.toSorted()).toEqual(ids);
    expect(found(filter, undefined, 'kari')).toEqual(ids);
    expect(found(filter, undefined, 'nobody')).toEqual([]);
    expect(counted(filter)).toBe(ids.length);
  });
  test('districts are those of signed registrations, services those that run', () => {
    expect(districtsKept(vault().db)).toEqual(['01', '02']);
    expect(servicesRunning(vault().db, TODAY)).toEqual([30, 44, 45]);
    expect(servicesRunning(vault().db, '2015-05-04')).toEqual([30, 44, 45]);
  });
});

describe('order', () => {
  beforeAll(() => only(...clients));
  const orders: readonly [ListSort, readonly string[]][] = [
    [{ by: 'name', descending: false }, ['active', 'blank', 'corrected', 'dead', 'draft', 'ended', 'moved']],
    [{ by: 'name', descending: true }, ['moved', 'ended', 'draft', 'dead', 'corrected', 'blank', 'active']],
    [
      { by: 'birthDate', descending: false },
      ['blank', 'dead', 'ended', 'active', 'moved', 'corrected', 'draft'],
    ],
    [
      { by: 'birthDate', descending: true },
      ['moved', 'active', 'dead', 'ended', 'blank', 'corrected', 'draft'],
    ],
    [
      { by: 'registered', descending: false },
      ['blank', 'active', 'corrected', 'dead', 'draft', 'ended', 'moved'],
    ],
    [
      { by: 'registered', descending: true },
      ['active', 'corrected', 'blank', 'dead', 'draft', 'ended', 'moved'],
    ],
  ];
  const walk = (sort: ListSort, query: string, limit: number): readonly string[] => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof listClients> = listClients(vault().db, {
        query,
        after,
        limit,
        today: TODAY,
        sort,
      });
      if (page === null) throw new Error('our own cursor was refused');
      ids.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    return ids;
  };
  test.each(orders)('%o, in pages of any size, searched or not', (sort, ids) => {
    for (const limit of [1, 2, 3, 100])
      for (const query of ['', 'kari'])
        expect([limit, query, walk(sort, query, limit)]).toEqual([limit, query, ids]);
  });
  test('a place in one order is none in another', () => {
    const { next } = listClients(vault().db, { query: '', after: null, limit: 1, today: TODAY }) ?? {};
    const sort: ListSort = { by: 'birthDate', descending: false };
    expect(
      listClients(vault().db, { query: '', after: next ?? '', limit: 1, today: TODAY, sort }),
    ).toBeNull();
  });
});

test('lists kept under a name come in the order in which they were made, and change in their place', () => {
  const list = (id: string, name: string) => ({
    id,
    name,
    query: 'kari',
    filter: { state: 'active', empty: '11', district: '02', service: 44 } as const,
  });
  save((db) => [list('b', 'Den første'), list('a', 'Den andre')].forEach((one) => putSavedList(db, one)));
  save((db) => putSavedList(db, { ...list('b', 'Nytt navn'), query: '' }));
  expect(savedLists(vault().db)).toEqual([{ ...list('b', 'Nytt navn'), query: '' }, list('a', 'Den andre')]);
  save((db) => deleteSavedList(db, 'b'));
  expect(savedLists(vault().db).map(({ id }) => id)).toEqual(['a']);
});
