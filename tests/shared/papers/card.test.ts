import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../shared/papers/card.ts';
import type { CardRequest } from '../../../shared/papers/card-request.ts';
import type { Client } from '../../../shared/record/client.ts';
import { CASES, kari } from '../../builders/cases.ts';
import {
  aClient,
  aDecision,
  aDiagnosis,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
  aStay,
  values,
} from '../../builders/client.ts';

const card = (client: Client, overrides: Partial<CardRequest> = {}) =>
  cardOf(client, {
    registration: client.registrations[0] ?? null,
    date: '2015-05-05',
    printedAt: '2015-05-05T09:30:12',
    municipality: { number: '0511', name: 'Dovre', district: null },
    purpose: 'municipality',
    language: 'nb',
    blank: false,
    ...overrides,
  });

describe('the head of a card', () => {
  it('shows the municipality of the registration, not the one that prints', () => {
    const shown = card(aClient(), { municipality: { number: '3431', name: 'Dovre', district: '02' } });
    expect(shown.head).toMatchObject({ municipality: '0511', district: '' });
    expect(shown.foot).toBe(
      'Dovre kommune (3431)  ·  IPLOS registerkort  ·  kodebok 2015  ·  skrevet ut 05.05.2015 kl. 09.30',
    );
  });

  it('shows the municipality that prints where the registration names none', () => {
    const client = aClient({ registrations: [aRegistration({ municipality: null, district: '04' })] });
    expect(card(client).head).toMatchObject({ municipality: '0511', district: '04' });
  });

  it('fills service levels, next assessment and the reason', () => {
    const client = aClient({
      registrations: [
        aRegistration({
          serviceLevels: ['Hjemmetjenesten'],
          nextAssessment: '2015-09-01',
          reason: 'evaluation',
        }),
      ],
    });
    const { head } = card(client);
    expect(head.serviceLevels).toEqual(['Hjemmetjenesten', '', '']);
    expect(head.nextAssessment).toBe('01.09.2015');
    expect(head.reasons.filter(({ chosen }) => chosen)).toEqual([{ name: 'Evaluering', chosen: true }]);
  });

  it('names the practice municipality as it is called', () => {
    const shown = card(aClient(), {
      municipality: { number: '9998', name: 'Øvelseskommunen', district: null },
    });
    expect(shown.foot).toMatch(/^Øvelseskommunen \(9998\) {2}·/);
  });

  it('cuts the name over page 2 and never the identity number', () => {
    const client = aClient({ name: { family: 'Øvregård-'.repeat(15), given: 'Åse', middle: null } });
    const { runningHead } = card(client);
    expect(runningHead).toMatch(/…  ·  12835512094  ·  registrert 02\.03\.2015$/);
    expect(runningHead.replaceAll('  ·  ', ' · ')).toHaveLength(90);
  });
});

describe('areas 1 to 3', () => {
  it('writes the identity number as eleven digits without a space', () => {
    expect(card(aClient()).person).toMatchObject({ identity: '12835512094', identityNote: null });
  });

  it('gives birth date and reason where there is no identity number', () => {
    const client = aClient({ identityNumber: null, identityReason: 'turist' });
    expect(card(client).person).toMatchObject({ identity: '', identityNote: 'født 12.03.1955 – turist' });
  });

  it.each([
    [
      { lines: ['c/o Moen', 'Gata 1'], postcode: '2660', town: 'Dombås', confidential: false },
      'c/o Moen, Gata 1, 2660 Dombås',
    ],
    [{ lines: [], postcode: null, town: 'Dombås', confidential: true }, 'Dombås'],
    [null, ''],
  ])('joins the address %j', (address, line) => {
    expect(card(aClient({ address })).person.address).toBe(line);
  });

  it('marks a confidential address', () => {
    const address = { lines: ['Gata 1'], postcode: '2660', town: 'Dombås', confidential: true };
    expect(card(aClient({ address })).person.confidentialAddress).toBe(true);
  });

  it('offers every alternative of 5–9 and chooses one', () => {
    const client = aClient({ registrations: [aRegistration({ values: values({ 9: 5 }) })] });
    const housing = card(client).coded.find(({ number }) => number === 9);
    expect(housing?.boxes.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(housing?.boxes.filter(({ chosen }) => chosen)).toEqual([
      { code: 5, name: 'Sykehjem', chosen: true },
    ]);
  });

  it.each([
    ['2014-03-02', true],
    ['2014-03-01', false],
    [null, null],
  ])('derives "within 12 months" of 2 March 2015 from %s', (date, within) => {
    const client = aClient({ registrations: [aRegistration({ values: values({ 11: date }) })] });
    const physician = card(client).assessed.find(({ number }) => number === 11);
    expect(physician?.withinTwelveMonths).toBe(within);
  });

  it('puts the 17 scores in words', () => {
    const { scores } = card(kari);
    expect(scores).toHaveLength(17);
    expect(scores.find(({ number }) => number === 13)).toMatchObject({
      score: 4,
      words: '4 Store problemer',
    });
  });

  it('leaves an unanswered score without words', () => {
    const client = aClient({ registrations: [aDraft()] });
    expect(card(client).scores.every(({ score, words }) => score === null && words === '')).toBe(true);
  });
});

describe('area 4', () => {
  it('shows code, title from the list at hand, and who gave it', () => {
    const client = aClient({ registrations: [aRegistration({ diagnoses: [aDiagnosis()] })] });
    const diagnosisTitle = (code: string) => (code === 'K90' ? 'Hjerneslag' : null);
    expect(card(client, { diagnosisTitle }).diagnoses).toEqual([
      {
        code: 'K90',
        title: 'Hjerneslag',
        from: '03.02.2015',
        to: '',
        onset: '03.02.2015',
        givenBy: 'Sykehuset, slagenheten, 20.02.2015',
      },
    ]);
    expect(card(client).diagnoses[0]?.title).toBe('');
  });
});

describe('area 5', () => {
  const services = (client: Client, overrides: Partial<CardRequest> = {}) => card(client, overrides).services;

  it('orders by number, then by start', () => {
    const client = aClient({
      decisions: [
        aDecision({ id: 'b', service: 44, periods: [{ from: '2015-04-01', to: null }] }),
        aDecision({ id: 'c', service: 44, periods: [{ from: '2015-03-16', to: null }] }),
        aDecision({ id: 'a', service: 30 }),
      ],
    });
    expect(services(client).map(({ number, periods }) => [number, periods[0]?.from])).toEqual([
      [30, '16.03.2015'],
      [44, '16.03.2015'],
      [44, '01.04.2015'],
    ]);
  });

  it('keeps ended decisions and leaves out those of a later day', () => {
    const client = aClient({
      decisions: [
        aDecision({
          id: 'ended',
          decided: '2014-01-02',
          periods: [{ from: '2014-01-05', to: '2014-02-01' }],
        }),
        aDecision({ id: 'later', decided: '2015-06-01', periods: [{ from: '2015-06-02', to: null }] }),
      ],
    });
    expect(services(client).map(({ decided, running }) => [decided, running])).toEqual([
      ['02.01.2014', false],
    ]);
  });

  it('calls a period before a gap an interruption, and one before its neighbour not', () => {
    const interrupted = (second: string) =>
      services(
        aClient({
          decisions: [
            aDecision({
              periods: [
                { from: '2015-03-16', to: '2015-03-31' },
                { from: second, to: null },
              ],
            }),
          ],
        }),
      )[0]?.periods.map((period) => period.interrupted);
    expect(interrupted('2015-04-10')).toEqual([true, false]);
    expect(interrupted('2015-04-01')).toEqual([false, false]);
  });

  it('shows a rejection with its date and nothing else', () => {
    const client = aClient({ decisions: [aRejection({ service: 38 })] });
    expect(services(client)).toEqual([
      {
        number: 38,
        name: 'Støttekontakt',
        decided: '09.03.2015',
        hours: '',
        staff: '',
        rejected: true,
        organisationNumber: '',
        partOfProcess: false,
        periods: [],
        running: false,
      },
    ]);
  });

  it.each([
    [90, false, '1,5', '1'],
    [7290, true, '121,5', 'Flere'],
    [null, null, '', ''],
  ])('writes %s minutes and several staff %s as %s and %s', (minutesPerWeek, severalStaff, hours, staff) => {
    expect(services(aClient({ decisions: [aDecision({ minutesPerWeek, severalStaff })] }))[0]).toMatchObject({
      hours,
      staff,
    });
  });

  it('shows a process as service 45, its goal and what is not reported', () => {
    const client = aClient({
      rehabilitations: [
        aRehabilitation({ to: '2015-06-30', goal: 'gå ute.', notReported: ['Trim', 'Skyss'] }),
      ],
      decisions: [aDecision({ rehabilitation: 'process-1' })],
    });
    expect(services(client).map(({ number, partOfProcess }) => [number, partOfProcess])).toEqual([
      [44, true],
      [45, false],
    ]);
    expect(card(client).processes).toEqual([
      { text: 'Rehabilitering, 16.03.2015–30.06.2015. Mål: gå ute.', notReported: ['Trim', 'Skyss'] },
    ]);
  });

  it('names services by the code book of the registration', () => {
    const client = aClient({
      registrations: [aRegistration({ date: '2007-03-02', codeBook: '2004' })],
      decisions: [aDecision({ decided: '2007-03-02', periods: [{ from: '2007-03-05', to: null }] })],
    });
    const shown = card(client);
    expect(shown.services[0]?.name).toBe('Pleie og omsorg utenfor institusjon');
    expect(shown.coordinator).toBeNull();
    expect(shown.foot).toContain('kodebok 2004');
  });

  it.each([
    ['kari', '30: 1 t · 31: 2 t · [44: 5 t] · 45 · koordinator'],
    ['ola', '30: 25 t · 31: 10 t · 33 · 43 · [44: 121,5 t] · 45 · individuell plan · koordinator'],
    ['elin', '37: 20 t · 38: 3 t · 40 · [44: 3 t] · 45 · individuell plan · koordinator'],
    ['hamid', '31: 2 t · 33 · 38: 3 t · [44: 5 t] · 45 · individuell plan · koordinator'],
  ] as const)('shows %s as the register sees them', (name, line) => {
    const parts = card(CASES[name]).registerView.map(({ text, summed }) => (summed ? `[${text}]` : text));
    expect(parts.join(' · ')).toBe(line);
  });
});

describe('areas 6 and 7, information and signature', () => {
  it('shows stays with their end, the earliest first', () => {
    const client = aClient({
      stays: [aStay({ id: 'b', type: 2, from: '2015-04-01', to: null }), aStay({ id: 'a' })],
    });
    expect(card(client).stays).toEqual([
      { name: 'Somatisk sykehusavdeling', from: '03.02.2015', to: '01.03.2015' },
      { name: 'Psykiatrisk sykehusavdeling', from: '01.04.2015', to: null },
    ]);
  });

  it('says no coordinator on a signed registration, and nothing on a draft', () => {
    expect(card(aClient()).coordinator?.answer).toBe(false);
    expect(card(aClient({ registrations: [aDraft()] })).coordinator?.answer).toBeNull();
    expect(card(kari).coordinator).toMatchObject({ answer: true, from: '09.03.2015', to: '' });
  });

  it('says who was informed', () => {
    expect(card(aClient()).informed).toEqual({
      date: '02.03.2015',
      to: 'tjenestemottakeren selv',
      by: 'Berit Haugland',
    });
    expect(card(aClient({ informed: null })).informed).toBeNull();
  });

  it('signs with the day of signing, and leaves a draft to be signed', () => {
    const late = aRegistration({ signedAt: '2015-03-05T08:00:00+01:00', paperSigned: '2015-03-09' });
    expect(card(aClient({ registrations: [late] })).signature).toEqual({
      date: '05.03.2015',
      name: 'Berit Haugland',
      title: 'sykepleier',
      paperReceived: '09.03.2015',
    });
    expect(card(aClient({ registrations: [aDraft()] })).signature.date).toBe('');
  });
});

describe('worksheets', () => {
  it('shows the valid registration as previous values, and answers nothing', () => {
    const sheet = card(kari, { blank: 'client', registration: null });
    expect(sheet.layout).toBe('worksheet');
    expect(sheet.scores.find(({ number }) => number === 13)).toMatchObject({ score: null, previous: '4' });
    expect(sheet.coded.flatMap(({ boxes }) => boxes).some(({ chosen }) => chosen)).toBe(false);
    expect(sheet.person.family).toBe('Haugen');
    expect(sheet.plan).toMatchObject({ answer: null, previous: 'Nei' });
    expect(sheet.head).toMatchObject({ municipality: '0511', date: '' });
  });

  it('never takes a draft for previous values', () => {
    const draft = aDraft({ id: 'draft', values: values({ 12: 5 }) });
    const sheet = card(
      { ...kari, registrations: [draft, ...kari.registrations] },
      { blank: 'client', registration: draft },
    );
    expect(sheet.scores[0]).toMatchObject({ number: 12, previous: '1' });
  });

  it('carries nothing but the code when it shall have no name', () => {
    const sheet = card(kari, { blank: 'code' });
    const written = JSON.stringify(sheet);
    for (const secret of ['Haugen', 'Granveien', '12835512094', 'K90', 'Opptrening'])
      expect(written).not.toContain(secret);
    expect(sheet.person.identity).toBe('kari');
    expect(sheet.services).toEqual([]);
    expect(sheet.scores.every(({ previous }) => previous === null)).toBe(true);
  });
});

it('is written in nynorsk throughout', () => {
  const shown = card(kari, { language: 'nn' });
  expect(shown.scores[1]).toMatchObject({ name: 'Skaffe seg varer og tenester', words: '4 Store problem' });
  expect(shown.foot).toContain('skrive ut 05.05.2015');
  expect(shown.informed?.to).toBe('tenestemottakaren sjølv');
  expect(shown.standing.explanation).toBe('Opplysningane er underlagde teieplikt');
});
