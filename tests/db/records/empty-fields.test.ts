import { describe, expect, test } from 'vitest';
import { countFitting, listClients } from '../../../db/records/client-list.ts';
import { BLANK_FIELDS, PERSON_BLANKS, type BlankField } from '../../../shared/ipc/list-names.ts';
import { EVERYBODY } from '../../../shared/ipc/list-filter.ts';
import type { ListFilter } from '../../../shared/ipc/list-schemas.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import { recordVault } from './record-vault.ts';

const { vault, only } = recordVault();
const TODAY = '2015-05-05';

const WITHOUT: Readonly<Record<(typeof PERSON_BLANKS)[number], Partial<Client>>> = {
  identityNumber: { identityNumber: null },
  birthDate: { birthDate: null },
  sex: { sex: null },
  address: { address: null },
  informed: { informed: null },
};

let numbers = 0;

/** Everything is filled in, but for one field. */
const without = (empty: BlankField | null, more: Partial<Client> = {}): Client => {
  const person = PERSON_BLANKS.find((field) => field === empty);
  return aClient({
    id: empty ?? 'whole',
    identityNumber: `128465${String(10_000 + numbers++)}`,
    name: { family: `Uten ${empty ?? 'hull'}`, given: 'Kari', middle: null },
    address: { lines: ['Storgata 1'], postcode: '2660', town: 'Dombås', confidential: false },
    informed: { date: '2015-03-02', to: 'client', by: 'Berit Haugland' },
    registrations: [
      aRegistration({
        values: person !== undefined || empty === null ? values({}) : values({ [empty]: null }),
      }),
    ],
    decisions: [aDecision()],
    ...(person && WITHOUT[person]),
    ...more,
  });
};

const found = (filter: Partial<ListFilter>, query = '') =>
  listClients(vault().db, {
    query,
    after: null,
    limit: 100,
    today: TODAY,
    filter: { ...EVERYBODY, ...filter },
  })?.rows.map(({ id }) => id);

describe('a list of those for whom a field is empty', () => {
  test('has them and nobody else, whichever field it is', () => {
    const dead = without('11', { id: 'dead', deathDate: '2015-04-01', decisions: [] });
    only(without(null), dead, ...BLANK_FIELDS.map((field) => without(field)));
    for (const empty of BLANK_FIELDS) {
      const ids = empty === '11' ? ['11', 'dead'] : [empty];
      const filter = { ...EVERYBODY, empty };
      expect([empty, found(filter)?.toSorted()]).toEqual([empty, ids]);
      expect(countFitting(vault().db, { query: '', filter, today: TODAY })).toEqual({
        count: ids.length,
        over: false,
      });
    }
    // Narrowed by what is searched for and by where they stand, too.
    expect(found({ state: 'active', empty: '11' })).toEqual(['11']);
    expect(found({ state: 'dead', empty: '11' }, 'uten')).toEqual(['dead']);
    expect(found({ state: 'dead', empty: '52' })).toEqual([]);
    expect(found({ state: 'all', empty: '11' }, 'nobody')).toEqual([]);
  });
});
