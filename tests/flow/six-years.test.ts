import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { listClients } from '../../db/records/client-list.ts';
import { closeVault } from '../../db/vault.ts';
import { cardDocument } from '../../electron/usecases/card.ts';
import { makeExtract } from '../../electron/usecases/extract.ts';
import { officeFacts } from '../../electron/usecases/office.ts';
import { cardOf } from '../../shared/papers/card.ts';
import { compareRegistrations } from '../../shared/record/compare-registrations.ts';
import { previousRegistration } from '../../shared/record/previous-registration.ts';
import { validRegistration } from '../../shared/record/registration.ts';
import { registerView } from '../../shared/reporting/register-view.ts';
import { D_NUMBER, openDesk, PERMANENT, type Desk } from './six-years-story.ts';

/**
 * One client over six years, from records to register view, extracts and cards. Each stage is a file in
 * `tests/golden/six-years` that a person can read; ids and pseudonyms, which are new in every run, have names there.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-six-years-'));
const golden = (name: string): string => path.join('..', 'golden', 'six-years', name);
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
let desk: Desk;

const SCORES = {
  ...{ 12: '2', 13: '3', 14: '1', 15: '2', 16: '2', 17: '3', 18: '2', 19: '2', 20: '3' },
  ...{ 21: '1', 22: '1', 23: '3', 24: '2', 25: '1', 26: '1', 27: '1', 28: '1' },
};

beforeAll(async () => {
  desk = await openDesk(folder);

  // 2007. She applies, with a D-number, for help at home; help with cleaning is refused, and given after a complaint.
  desk.receive('Noor', 'Amina', D_NUMBER);
  desk.type('person', '', {
    addressLines: 'Kyrkjevegen 4',
    postcode: '2660',
    town: 'Dombås',
    informedDate: 't',
    informedTo: 'client',
    informedBy: 'Berit Haugland',
  });
  desk.act('recordApplication', { received: '12.02.2007', services: '30, 44' });
  desk.on('2007-02-19');
  const first = desk.register({
    ...{ 5: '3', 6: '1', 7: '2', 8: '1', 9: '1', 11: '05.02.2007', 52: 'nei' },
    ...SCORES,
    serviceLevel1: 'Hjemmetjenesten',
    serviceLevel2: 'Sone øst',
  });
  desk.on('2007-02-26');
  const rejected = desk.act('reject', { service: '30', decided: 't' });
  desk.decide({ service: '44', kind: 'resolution', decided: 't', hours: '2', from: '05.03.2007' });
  desk.paperCameBack(first);
  desk.on('2007-03-26');
  desk.act('recordComplaint', { received: '12.03.2007', sentOn: 't' }, { record: rejected });
  desk.on('2007-04-25');
  desk.act(
    'recordComplaint',
    { received: '12.03.2007', sentOn: '26.03.2007', outcome: 'changed', date: '23.04.2007' },
    { record: rejected },
  );
  desk.decide({ service: '30', kind: 'decision', decided: 't', hours: '1', from: '02.05.2007' });

  // 2008. A permanent number comes. Five days in hospital are no interruption.
  desk.on('2008-03-14');
  desk.act('replaceNumber', { number: PERMANENT, replaced: '10.03.2008' });
  desk.on('2008-09-08');
  desk.act('recordStay', { type: '1', from: '01.09.2008', to: '05.09.2008' });

  // 2009. A stroke: six days in hospital interrupt both services. Then five months of rehabilitation at home.
  desk.on('2009-01-14');
  const stay = desk.act('recordStay', { type: '1', from: '12.01.2009', to: '' });
  desk.on('2009-01-19');
  desk.act('recordStay', { type: '1', from: '12.01.2009', to: '17.01.2009' }, { record: stay });
  desk.on('2009-02-02');
  desk.register(
    {
      reason: 'change',
      ...{ 11: '17.01.2009', 16: '3', 18: '4', 19: '4', 20: '4', 22: '3', 23: '4', 27: '2', 52: 'ja' },
      coordinator: 'ja',
      coordinatorFrom: 't',
      source: 'datteren',
      'note.18': 'Klarer ansikt og hender selv',
    },
    [
      {
        code: 'K90',
        from: '12.01.2009',
        onset: '12.01.2009',
        givenBy: 'Sykehuset, slagenheten',
        givenOn: '16.01.2009',
      },
    ],
  );
  desk.on('2009-02-04');
  const process = desk.process({
    kind: 'rehabilitation',
    decided: 't',
    from: '09.02.2009',
    goal: 'Gå til butikken og lage middag selv',
    notReported: 'Treningsgruppe ved frisklivssentralen',
  });
  for (const [service, hours, note] of [
    ['44', '3', 'Opptrening'],
    ['31', '2', 'Lage mat sittende'],
  ] as const)
    desk.decide({
      ...{ service, hours, note },
      decided: 't',
      from: '09.02.2009',
      kind: 'decision',
      rehabilitation: process,
    });
  desk.on('2009-06-29');
  const inside = desk.client.decisions.filter((one) => one.rehabilitation === process).map(({ id }) => id);
  desk.act('endService', { to: '30.06.2009' }, { record: process, chosen: inside });

  // 2010. More hours: the old line keeps its own. An evaluation, with a score that was typed wrongly.
  desk.on('2010-03-10');
  const home = desk.client.decisions.find((one) => one.service === 44)?.id ?? '';
  desk.act('changeHours', { from: '15.03.2010', decided: '08.03.2010', hours: '3,5' }, { record: home });
  const evaluation = desk.register({
    reason: 'evaluation',
    date: '09.03.2010',
    ...{ 11: '01.03.2010', 18: '3', 19: '3', 20: '3', 22: '2', 23: '3', 26: '5' },
    coordinatorTo: '30.06.2009',
    nextAssessment: '01.03.2011',
  });

  // 2011. She sees her card, and has it corrected. A card of 2009 that was left lying comes in late. She moves.
  desk.on('2011-02-07');
  desk.correct(evaluation, {
    26: '1',
    correctionReason: 'Skår 5 på hukommelse skulle vært 1; rettet etter innsyn',
  });
  desk.on('2011-02-21');
  desk.registerLate('20.09.2009', {
    ...{ 18: '3', 23: '3', correctionReason: 'Kortet fra hjemmebesøket ble ikke lagt inn' },
  });
  desk.on('2011-09-05');
  desk.register({ reason: 'change', dwelling: 'Tunet', 8: '2', coordinator: 'nei' });
  desk.decide({ service: '41', kind: 'resolution', decided: 't', from: '12.09.2011' });
  desk.act('interruptService', { from: '19.12.2011', to: '02.01.2012' }, { record: desk.decision(30) });

  // 2012. She dies in hospital.
  desk.on('2012-05-22');
  desk.act('recordStay', { type: '1', from: '18.05.2012', to: '' });
  desk.act('recordDeath', { date: '20.05.2012' });
});

afterAll(() => {
  closeVault(desk.office.vault);
  rmSync(folder, { recursive: true, force: true });
});

/** Ids are new in every run: each has the name of its kind and its place in the record. */
function named(text: string): string {
  const { client } = desk;
  const lists = {
    application: client.applications,
    registration: client.registrations,
    rehabilitation: client.rehabilitations,
    decision: client.decisions,
    stay: client.stays,
  };
  const names = Object.entries(lists).flatMap(([kind, list]) =>
    list.map(({ id }, index) => [id, `${kind}-${index + 1}`] as const),
  );
  const diagnoses = client.registrations.flatMap((one) => one.diagnoses);
  const all = [
    ...names,
    ...diagnoses.map(({ id, code }) => [id, `diagnosis-${code}`] as const),
    [client.id, 'amina'] as const,
  ];
  return all.reduce((result, [id, name]) => result.replaceAll(id, name), text);
}

it('says what each act does before it does it', async () => {
  await expect(named(desk.plans)).toMatchFileSnapshot(golden('acts.txt'));
});

it('has a record', async () => {
  await expect(named(pretty(desk.client))).toMatchFileSnapshot(golden('record.json'));
});

it('is found by the number of today and the one before', () => {
  const search = (query: string) =>
    listClients(desk.office.vault.db, { query, after: null, limit: 5, today: '2012-05-22' })?.total;
  expect([search(D_NUMBER), search(PERMANENT), search('noor ami')]).toEqual([1, 1, 1]);
});

it('tells what is another from registration to registration', async () => {
  const { registrations } = desk.client;
  const history = registrations.map((registration) => {
    const previous = previousRegistration(registrations, registration);
    return {
      registration: registration.id,
      since: previous?.id ?? null,
      differences: previous === null ? [] : compareRegistrations(previous, registration),
    };
  });
  await expect(named(pretty(history))).toMatchFileSnapshot(golden('history.json'));
});

it('is seen by the register', async () => {
  const days = [
    ...['2007-03-04', '2007-03-05', '2007-05-02', '2008-09-03', '2009-01-11', '2009-01-12', '2009-01-17'],
    ...['2009-01-18', '2009-02-09', '2009-06-30', '2009-07-01', '2010-03-14', '2010-03-15', '2011-12-18'],
    ...['2011-12-19', '2012-01-02', '2012-05-20', '2012-05-21'],
  ];
  const views = days.map((day) => registerView(desk.client, day));
  await expect(pretty(views)).toMatchFileSnapshot(golden('register-view.json'));
});

test.each([2007, 2008, 2009, 2010, 2011, 2012])('is in the extract of %i', async (year) => {
  desk.on(`${year + 1}-01-04`);
  const made = await makeExtract(desk.office, { year, rehearsal: false, folder });
  expect(made).toMatchObject({ ok: true, value: { number: 1, persons: 1 } });
  const xml = readFileSync(path.join(folder, `iplos-0511-${year}-01.xml`), 'utf8');
  await expect(withoutKey(xml)).toMatchFileSnapshot(golden(`extract-${year}.xml`));
});

it('has one pseudonym per number, and the change of 2008 joins them', () => {
  const [before, after, later] = [2007, 2008, 2012].map((year) => pseudonymsOf(year));
  expect(before?.forrige).toBeUndefined();
  expect(after).toEqual({ pseudonym: later?.pseudonym, forrige: before?.pseudonym });
  expect(later).toEqual(after);
});

function pseudonymsOf(year: number): { pseudonym: string | undefined; forrige: string | undefined } {
  const xml = readFileSync(path.join(folder, `iplos-0511-${year}-01.xml`), 'utf8');
  return {
    pseudonym: / pseudonym="([\w-]{43})"/.exec(xml)?.[1],
    forrige: /forrigePseudonym="([\w-]{43})"/.exec(xml)?.[1],
  };
}

/** Pseudonyms depend on the database's own key. */
const withoutKey = (xml: string): string =>
  xml
    .replaceAll(/ pseudonym="[\w-]{43}"/g, ' pseudonym="…"')
    .replaceAll(/forrigePseudonym="[\w-]{43}"/g, 'forrigePseudonym="…"');

test.each(['2007-12-31', '2009-03-01', '2010-12-31', '2012-05-20'])('has a card on %s', async (date) => {
  desk.on('2012-05-22');
  const { municipality, purpose } = officeFacts(desk.office);
  const card = cardOf(desk.client, {
    registration: validRegistration(desk.client.registrations, date),
    date,
    printedAt: '2012-05-22T10:15',
    municipality,
    purpose,
    language: 'nb',
    blank: false,
  });
  await expect(named(pretty(card))).toMatchFileSnapshot(golden(`card-${date}.json`));
});

it('has a paper', async () => {
  desk.on('2012-05-22');
  const wish = { client: desk.client.id, registration: null, blank: false };
  const document = cardDocument(desk.office, wish);
  const lines = document?.body.replaceAll(/>\s*</g, '>\n<') ?? '';
  await expect(`${document?.title ?? ''}\n${lines}\n`).toMatchFileSnapshot(golden('card-2012.html'));
});
