import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clientIds,
  clientWithNumber,
  findClient,
  insertClient,
  readClient,
  readClients,
  updatePerson,
} from '../../../db/records/clients.ts';
import { putDecision, putRehabilitation } from '../../../db/records/services.ts';
import { sql } from '../../../db/vault.ts';
import { client as clientSchema, type Client } from '../../../shared/record/client.ts';
import { CASES } from '../../builders/cases.ts';
import {
  aClient,
  aDecision,
  aDiagnosis,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../builders/client.ts';
import { specimen } from '../../builders/specimen.ts';
import { clients } from '../../shared/interchange/arbitraries.ts';
import { recordVault } from './record-vault.ts';

const { vault, save, attempt, only } = recordVault();

const number = fc.integer({ min: 10_000_000_000, max: 99_999_999_999 }).map(String);
const withNumbers = fc
  .tuple(
    clients,
    fc.uniqueArray(number, { minLength: 12, maxLength: 12 }),
    fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  )
  .map(([all, numbers, previous]) =>
    all.map((client, index): Client => ({
      ...client,
      identityNumber: previous[index] === 0 ? null : (numbers[index] ?? null),
      previousIdentityNumbers: numbers
        .slice(4 + index * 2, 4 + index * 2 + (previous[index] ?? 0))
        .map((one) => ({ number: one, replaced: '2015-03-02' })),
    })),
  );

describe('what is written is read', () => {
  test('whatever it is: any clients of the interchange file, all in one database', () => {
    fc.assert(
      fc.property(withNumbers, (all) => {
        const read = attempt((db) => {
          db.run(sql`DELETE FROM client`);
          for (const client of all) insertClient(db, client);
          return [...readClients(db)];
        });
        expect(read).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  test('the letter’s four, and one with something in every area, in the order in which they came', () => {
    const all = [specimen, CASES.ola, CASES.kari, CASES.hamid, CASES.elin];
    only(...all);
    expect([...readClients(vault().db)]).toEqual(all);
    expect(clientIds(vault().db)).toEqual(all.map(({ id }) => id));
    for (const client of all)
      expect(clientSchema.safeParse(readClient(vault().db, client.id)).success).toBe(true);
    expect(readClient(vault().db, 'nobody')).toBeNull();
  });

  test('the same ids in two clients are two records each', () => {
    const records = (hours: number): Partial<Client> => ({
      registrations: [aRegistration({ diagnoses: [aDiagnosis({ code: `K${hours}` })] })],
      rehabilitations: [aRehabilitation({ goal: String(hours) })],
      decisions: [aDecision({ minutesPerWeek: hours, rehabilitation: 'process-1' })],
    });
    const one = aClient({ id: 'one', identityNumber: null, ...records(60) });
    const two = aClient({ id: 'two', identityNumber: null, ...records(90) });
    only(one, two);
    expect([...readClients(vault().db)]).toEqual([one, two]);
    expect(() => save((db) => insertClient(db, one))).toThrow(/UNIQUE/);
    expect([...readClients(vault().db)]).toEqual([one, two]);
  });

  test('the same diagnosis in two registrations of a client is one in each', () => {
    const diagnoses = [aDiagnosis({ id: 'g' })];
    const client = aClient({
      registrations: [aRegistration({ id: 'a', diagnoses }), aRegistration({ id: 'b', diagnoses })],
    });
    only(client);
    expect(readClient(vault().db, client.id)).toEqual(client);
  });

  test('a decision refers to a process of its own client only', () => {
    const other = aClient({ id: 'other', identityNumber: null, rehabilitations: [aRehabilitation()] });
    const lost = aClient({
      id: 'lost',
      identityNumber: null,
      decisions: [aDecision({ rehabilitation: 'process-1' })],
    });
    expect(() => only(other, lost)).toThrow(/FOREIGN KEY/);
  });
});

describe('a number', () => {
  const client = aClient({
    id: 'kari',
    identityNumber: '12835512094',
    previousIdentityNumbers: [{ number: '52835512097', replaced: '2015-01-01' }],
  });

  test('finds its client, in force or earlier, and so does the id', () => {
    only(client, aClient({ id: 'other', identityNumber: null }));
    for (const key of ['kari', '12835512094', '52835512097'])
      expect(findClient(vault().db, key)).toBe('kari');
    for (const key of ['', '1283551209', 'KARI', '%']) expect(findClient(vault().db, key)).toBeNull();
  });

  test('is taken for everyone but its client', () => {
    only(client, aClient({ id: 'other', identityNumber: null }));
    for (const key of ['12835512094', '52835512097']) {
      expect(clientWithNumber(vault().db, key, 'other')).toBe('kari');
      expect(clientWithNumber(vault().db, key, 'kari')).toBeNull();
    }
  });

  test('is nobody else’s, even where nobody asked', () => {
    expect(() => only(client, aClient({ id: 'other', identityNumber: '12835512094' }))).toThrow(/UNIQUE/);
  });
});

describe('changing', () => {
  test('the person leaves everything else, and the place in the order of arrival', () => {
    only(specimen, CASES.kari);
    const { name, address, identityNumber, identityReason, birthDate, sex, informed } = CASES.elin;
    const previousIdentityNumbers = [{ number: '52835512097', replaced: '2015-01-01' }];
    const person = {
      name,
      address,
      identityNumber,
      identityReason,
      birthDate,
      sex,
      informed,
      previousIdentityNumbers,
    };
    save((db) => updatePerson(db, specimen.id, person));
    expect([...readClients(vault().db)]).toEqual([{ ...specimen, ...person }, CASES.kari]);
    save((db) => updatePerson(db, specimen.id, { ...person, previousIdentityNumbers: [], address: null }));
    expect(readClient(vault().db, specimen.id)).toEqual({
      ...specimen,
      ...person,
      address: null,
      previousIdentityNumbers: [],
    });
  });

  test('a decision takes its own place among the others, its periods with it', () => {
    const [first, second] = [aDecision({ id: 'a' }), aDecision({ id: 'b', service: 30 })];
    only(aClient({ id: 'c', decisions: [first, second] }));
    const changed = aDecision({
      id: 'a',
      minutesPerWeek: 30,
      complaint: { received: '2015-04-01', sentOn: null, outcome: 'upheld', date: '2015-05-01' },
      periods: [
        { from: '2015-03-16', to: '2015-03-20' },
        { from: '2015-04-01', to: null },
      ],
    });
    save((db) => putDecision(db, 'c', changed));
    expect(readClient(vault().db, 'c')?.decisions).toEqual([changed, second]);
    save((db) => putDecision(db, 'c', aRejection({ id: 'a' })));
    expect(readClient(vault().db, 'c')?.decisions).toEqual([aRejection({ id: 'a' }), second]);
  });

  test('a process takes its own place, and its measures stay with it', () => {
    const measure = aDecision({ rehabilitation: 'process-1' });
    only(aClient({ id: 'c', rehabilitations: [aRehabilitation()], decisions: [measure] }));
    const ended = aRehabilitation({ to: '2015-06-30', notReported: ['Skolehelsetjeneste'] });
    save((db) => putRehabilitation(db, 'c', ended));
    expect(readClient(vault().db, 'c')).toMatchObject({ rehabilitations: [ended], decisions: [measure] });
  });
});
