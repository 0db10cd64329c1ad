import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readClient } from '../../db/records/clients.ts';
import type { Result } from '../../db/result.ts';
import { closeVault, openVault } from '../../db/vault.ts';
import { createClient } from '../../electron/usecases/clients.ts';
import { recordDecision, recordRehabilitation } from '../../electron/usecases/decisions.ts';
import { makeExtract } from '../../electron/usecases/extract.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import { keep, type Typing } from '../../electron/usecases/keep.ts';
import { officeFacts, type Office } from '../../electron/usecases/office.ts';
import { beginRegistration, sign } from '../../electron/usecases/registrations.ts';
import { cardOf } from '../../shared/papers/card.ts';
import { validRegistration } from '../../shared/record/registration.ts';
import { registerView } from '../../shared/reporting/register-view.ts';
import { CHEAP, PASSWORD, scratchFolder } from '../db/vaults.ts';

/**
 * One record from form to XML, without a window: read this first. Each step calls what the window and the command
 * line call. The person is Kari of the letter (annex 2): 4 h a week of service 44 inside a rehabilitation process
 * and 1 h outside it, which the register sees as one service of 5 h.
 */

const SCORES = { 12: '3', 13: '4', 14: '1', 15: '3', 16: '2', 17: '4', 18: '3', 19: '3', 20: '3' };
const MORE_SCORES = { 21: '1', 22: '1', 23: '3', 24: '1', 25: '1', 26: '2', 27: '1', 28: '1' };

it('goes from the form to the card and the extract', async () => {
  const folder = scratchFolder();
  let today = '2015-03-02';
  const clock = { today: () => today, now: () => `${today}T10:42:00+01:00` };

  // A database. Test data: only then is a synthetic identity number somebody's.
  const made = await initOffice({
    file: path.join(folder, 'dovre.db'),
    clock,
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: true,
    municipalityNumber: '0511',
    officeName: '',
    language: 'nb',
    purpose: 'testdata',
    cost: CHEAP,
  });
  let office = done(made).office;

  // A client begins with a name and a number. What is typed is kept as typed; what can be read becomes the record.
  const { id } = done(
    createClient(office, { family: 'Haugen', given: 'Kari', identityNumber: '128355 12094' }),
  );
  if (id === null) throw new Error('nobody was made');
  const type = (typing: Omit<Typing, 'client' | 'focus'>): void => {
    expect(done(keep(office, { client: id, focus: null, ...typing }))).toMatchObject({ faults: [] });
  };
  type({
    form: 'person',
    subject: id,
    typed: {
      addressLines: 'Granveien 12',
      postcode: '2660',
      town: 'Dombås',
      informedDate: '020315',
      informedTo: 'client',
    },
  });

  // A registration, variable by variable. It counts from when it is signed; until then it is a draft.
  const registration = done(beginRegistration(office, id)) ?? '';
  type({
    form: 'registration',
    subject: registration,
    typed: {
      ...{ 5: '3', 6: '1', 7: '2', 8: '1', 9: '1', 10: '20.11.2014', 52: 'nei' },
      ...SCORES,
      ...MORE_SCORES,
      ...{ coordinator: 'ja', coordinatorFrom: '02.03.2015' },
    },
  });
  expect(done(sign(office, id, registration))).toEqual([]);

  // Decisions need a signed registration before them. The process (45) first, then its measures and the rest.
  today = '2015-03-09';
  type({
    form: 'rehabilitation',
    subject: 'new',
    typed: { kind: 'rehabilitation', decided: '09.03.2015', from: '16.03.2015', goal: 'Gå trygt ute' },
  });
  expect(done(recordRehabilitation(office, id, 'new'))).toEqual([]);
  const process = readClient(office.vault.db, id)?.rehabilitations[0]?.id ?? '';
  for (const typed of [
    { service: '44', kind: 'resolution', hours: '4', rehabilitation: process, note: 'Opptrening' },
    { service: '44', kind: 'resolution', hours: '1', note: 'Sårstell' },
    { service: '30', kind: 'decision', hours: '0,5' },
  ]) {
    type({
      form: 'decision',
      subject: 'new',
      typed: { ...typed, decided: '09.03.2015', from: '16.03.2015' },
    });
    expect(done(recordDecision(office, id, 'new'))).toEqual([]);
  }

  // Stored: closed, opened again, read back.
  office = await reopened(office);
  const client = readClient(office.vault.db, id);
  if (client === null) throw new Error('the client is gone');
  expect(registerView(client, '2015-05-05')).toMatchObject({
    services: [
      { service: 30, minutesPerWeek: 30 },
      { service: 44, minutesPerWeek: 300 },
      { service: 45, minutesPerWeek: null },
    ],
    individualPlan: false,
    coordinator: true,
  });

  // The card shows the stored registration, never the form.
  const { municipality, purpose } = officeFacts(office);
  const card = cardOf(client, {
    registration: validRegistration(client.registrations, '2015-05-05'),
    date: '2015-05-05',
    printedAt: '2015-05-05T10:42',
    municipality,
    purpose,
    language: 'nb',
    blank: false,
  });
  expect(card.title).toBe('IPLOS registerkort – 02.03.2015');
  expect(card.signature).toMatchObject({ date: '02.03.2015', name: 'Berit Haugland', title: 'sykepleier' });

  // The year's extract: sums, no names. Only the pseudonym differs from database to database.
  today = '2016-01-04';
  const extract = await makeExtract(office, { year: 2015, rehearsal: false, folder });
  expect(extract).toMatchObject({ ok: true, value: { number: 1, persons: 1, findings: [] } });
  const xml = readFileSync(path.join(folder, 'iplos-0511-2015-01.xml'), 'utf8');
  await expect(xml.replace(/pseudonym="[\w-]{43}"/, 'pseudonym="…"')).toMatchFileSnapshot('one-record.xml');
  closeVault(office.vault);
});

async function reopened({ vault, clock }: Office): Promise<Office> {
  closeVault(vault);
  const secret = { password: PASSWORD };
  return {
    vault: done(await openVault({ file: vault.file, secret, now: clock.now, programVersion: '0.1.0' })),
    clock,
  };
}

function done<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
