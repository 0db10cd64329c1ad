import { z } from 'zod';
import { beforeEach, describe, expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import {
  deleteDraftRegistration,
  insertRegistration,
  signRegistration,
  updateDraftRegistration,
} from '../../../db/records/registrations.ts';
import { Sql, sql } from '../../../db/connection.ts';
import type { RegistrationContent } from '../../../shared/record/forms/registration-form.ts';
import { aClient, aDiagnosis, aDraft, aRegistration, values } from '../../builders/client.ts';
import { recordVault } from './record-vault.ts';

const { vault, save, attempt, only } = recordVault();

const signed = aRegistration({ id: 'signed', diagnoses: [aDiagnosis()] });
const draft = aDraft({ id: 'draft', date: '2015-04-01', municipality: null, diagnoses: [aDiagnosis()] });
const client = aClient({ id: 'c', registrations: [signed, draft] });
const named = z.object({ name: z.string() });
const registrations = () => readClient(vault().db, 'c')?.registrations;

beforeEach(() => only(client));

describe('a signed registration', () => {
  const columns = () =>
    attempt((db) => db.all(sql`SELECT name FROM pragma_table_info('registration')`)).map(
      (row) => named.parse(row).name,
    );

  test('has no column that changes, but that the signed paper came back', () => {
    const changeable = columns().filter((name) => {
      try {
        // The name is the schema's own; a statement can't take it as a parameter.
        attempt((db) => db.run(new Sql(`UPDATE registration SET ${name} = ${name} WHERE id = 'signed'`, [])));
        return true;
      } catch (thrown) {
        expect(String(thrown)).toContain('a signed registration never changes');
        return false;
      }
    });
    expect(changeable).toEqual(['paper_signed']);
    save((db) => db.run(sql`UPDATE registration SET paper_signed = '2015-03-10' WHERE id = 'signed'`));
    expect(registrations()?.[0]).toEqual({ ...signed, paperSigned: '2015-03-10' });
  });

  test.each([
    ['changed', sql`UPDATE diagnosis SET code = 'P76' WHERE registration = 'signed'`],
    ['taken out', sql`DELETE FROM diagnosis WHERE registration = 'signed'`],
    [
      'added',
      sql`INSERT INTO diagnosis (client, registration, id, position, code, from_date) VALUES ('c', 'signed', 'x', 1, 'P76', '2015-01-01')`,
    ],
    ['moved in', sql`UPDATE diagnosis SET registration = 'signed', id = 'x' WHERE registration = 'draft'`],
  ])('has no diagnosis that is %s', (_, statement) => {
    expect(() => save((db) => db.run(statement))).toThrow('a signed registration never changes');
    expect(registrations()).toEqual([signed, draft]);
  });

  test('is not written over by the form, signed again or thrown away', () => {
    const done = save((db) => [
      updateDraftRegistration(db, 'c', 'signed', { ...signed, date: '2015-01-01' }),
      signRegistration(db, 'c', 'signed', {
        name: 'X',
        title: '',
        signedAt: 'x',
        municipality: '1',
        district: null,
      }),
      deleteDraftRegistration(db, 'c', 'signed'),
    ]);
    expect(done).toEqual([false, false, false]);
    expect(registrations()).toEqual([signed, draft]);
  });

  test('goes with its client when that is erased as a whole', () => {
    save((db) => db.run(sql`DELETE FROM client WHERE id = 'c'`));
    expect(readClient(vault().db, 'c')).toBeNull();
    expect(vault().db.all(sql`SELECT * FROM diagnosis`)).toEqual([]);
  });
});

describe('a draft', () => {
  const signature = {
    name: 'Berit Haugland',
    title: 'sykepleier',
    signedAt: '2015-04-01T09:30:00+02:00',
    municipality: '0511',
    district: '02',
  };

  test('takes what the form holds, and keeps the rest', () => {
    const content = {
      date: '2015-04-02',
      codeBook: '2015',
      reason: 'evaluation',
      values: values({ 52: true, 10: null, 28: 5 }),
      states: { 28: 'changed' },
      coordinator: { from: null, to: '2015-06-01' },
      nextAssessment: '2015-10-01',
      source: 'datteren',
      municipality: '3431',
      district: '01',
      serviceLevels: ['Hjemmetjenesten', 'Sone øst'],
      dwelling: 'Solheim sykehjem',
      notes: { 18: 'dusjer selv' },
      correctionOf: null,
      correctionReason: 'kom bort',
    } satisfies RegistrationContent;
    expect(save((db) => updateDraftRegistration(db, 'c', 'draft', content))).toBe(true);
    expect(registrations()).toEqual([signed, { ...draft, ...content }]);
  });

  test('is signed once, with the municipality that signs it where it has none', () => {
    const sign = () => save((db) => signRegistration(db, 'c', 'draft', signature));
    expect([sign(), sign()]).toEqual([true, false]);
    const { name, title, signedAt, municipality, district } = signature;
    const now = { ...draft, status: 'signed', signedBy: { name, title }, signedAt, municipality, district };
    expect(registrations()).toEqual([signed, now]);
  });

  test('keeps the municipality that it has', () => {
    const own = aDraft({ id: 'own', municipality: '3431', district: '01' });
    save((db) => {
      insertRegistration(db, 'c', own);
      signRegistration(db, 'c', 'own', signature);
    });
    expect(registrations()?.at(-1)).toMatchObject({ municipality: '3431', district: '01', status: 'signed' });
  });

  test('goes with its diagnoses', () => {
    expect(save((db) => deleteDraftRegistration(db, 'c', 'draft'))).toBe(true);
    expect(save((db) => deleteDraftRegistration(db, 'c', 'draft'))).toBe(false);
    expect(registrations()).toEqual([signed]);
    expect(vault().db.all(sql`SELECT registration FROM diagnosis`)).toEqual([{ registration: 'signed' }]);
  });

  test('of another client with the same id stays as it is', () => {
    only(client, aClient({ id: 'other', identityNumber: null, registrations: [draft] }));
    save((db) => {
      signRegistration(db, 'c', 'draft', signature);
      updateDraftRegistration(db, 'nobody', 'draft', { ...draft, date: '2015-01-01' });
    });
    expect(readClient(vault().db, 'other')?.registrations).toEqual([draft]);
  });
});
