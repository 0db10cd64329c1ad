import { describe, expect, test } from 'vitest';
import { SERVICE_NUMBERS, type ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import type { Client, Decision } from '../../../shared/record/client.ts';
import { pseudonymSource } from '../../../shared/submission/pseudonym-source.ts';
import { belongsTo } from '../../../shared/submission/who-belongs.ts';
import {
  aClient,
  aDecision,
  aDiagnosis,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
  aStay,
  NO_VALUES,
} from '../../builders/client.ts';
import { extractOf, linesOf } from './people.ts';

/** Nothing but what the test is about; an application keeps the client in the year. */
const person = (more: Partial<Client>, year = 2015): Client =>
  aClient({
    registrations: [],
    applications: [{ id: 'a', received: `${year}-02-24`, services: [] }],
    ...more,
  });

const granted = (from: string, to: string | null, more: Partial<Decision> = {}): Decision =>
  aDecision({ decided: '2010-01-04', periods: [{ from, to }], ...more });

/** The lines of a kind of element. */
const of = (name: string, client: Client, year: number): readonly string[] =>
  linesOf(client, year).filter((line) => line.startsWith(`<${name} `));

describe('who is in the extract of 2015', () => {
  const alone = { registrations: [], applications: [], decisions: [], rehabilitations: [] };
  const cases: readonly (readonly [string, Partial<Client>, boolean])[] = [
    ['nothing', {}, false],
    ['a registration alone', { registrations: [aRegistration()] }, false],
    ['a draft alone', { registrations: [aDraft()] }, false],
    ['a stay alone', { stays: [aStay()] }, false],
    [
      'a service that ended on 31 December before',
      { decisions: [granted('2012-01-01', '2014-12-31')] },
      false,
    ],
    ['a service that ended on 1 January', { decisions: [granted('2012-01-01', '2015-01-01')] }, true],
    ['a service that began on 31 December', { decisions: [granted('2015-12-31', null)] }, true],
    ['a service that begins on 1 January after', { decisions: [granted('2016-01-01', null)] }, false],
    ['a service that runs since long', { decisions: [granted('2004-01-01', null)] }, true],
    ['a period that ends before it starts', { decisions: [granted('2015-06-02', '2015-06-01')] }, false],
    [
      'a decision of the year that starts after it',
      { decisions: [granted('2016-01-01', null, { decided: '2015-12-31' })] },
      true,
    ],
    ['a rejection in the year', { decisions: [aRejection({ decided: '2015-01-01' })] }, true],
    ['a rejection the year before', { decisions: [aRejection({ decided: '2014-12-31' })] }, false],
    [
      'an application in the year',
      { applications: [{ id: 'a', received: '2015-12-31', services: [44] }] },
      true,
    ],
    [
      'an application and a draft',
      { applications: [{ id: 'a', received: '2015-12-31', services: [] }], registrations: [aDraft()] },
      true,
    ],
    [
      'an application the year after',
      { applications: [{ id: 'a', received: '2016-01-01', services: [44] }] },
      false,
    ],
    [
      'a process in the year',
      { rehabilitations: [aRehabilitation({ decided: '2014-12-01', from: '2014-12-01', to: '2015-01-02' })] },
      true,
    ],
    [
      'a process decided in the year',
      { rehabilitations: [aRehabilitation({ decided: '2015-12-01', from: '2016-01-11' })] },
      true,
    ],
  ];
  test.each(cases)('%s', (_name, more, expected) => {
    expect(belongsTo(aClient({ ...alone, ...more }), 2015)).toBe(expected);
  });
});

describe('the year’s horizon', () => {
  test('what ends after 31 December is open, what ends on it has ended', () => {
    const decisions = [
      granted('2015-03-01', '2016-01-01'),
      granted('2015-03-01', '2015-12-31', { id: 'd2', service: 34 }),
    ];
    expect(of('segment', person({ decisions }), 2015)).toEqual([
      '<segment fra="2015-03-01" til="2015-12-31"/>',
      '<segment fra="2015-03-01" minutterPerUke="120" flereTjenesteytere="nei"/>',
    ]);
  });

  test('a change after it isn’t known yet: the segment runs on', () => {
    const decisions = [granted('2015-03-01', null), granted('2016-02-01', null, { id: 'd2' })];
    expect(of('segment', person({ decisions }), 2015)).toEqual([
      '<segment fra="2015-03-01" minutterPerUke="120" flereTjenesteytere="nei"/>',
    ]);
    expect(of('segment', person({ decisions }), 2016).at(-1)).toContain('minutterPerUke="240"');
  });

  test('what began earlier keeps its true start', () => {
    expect(of('segment', person({ decisions: [granted('2009-05-01', null)] }), 2015)[0]).toContain(
      'fra="2009-05-01"',
    );
  });

  test('a death after it isn’t known yet', () => {
    expect(extractOf([person({ deathDate: '2015-12-31' })], 2015)).toContain('doedsdato="2015-12-31"');
    expect(extractOf([person({ deathDate: '2016-01-01' })], 2015)).not.toContain('doedsdato');
  });

  test.each([
    ['a stay that ended before', aStay({ from: '2014-12-01', to: '2014-12-31' }), []],
    [
      'a stay into the year',
      aStay({ from: '2014-12-01', to: '2015-01-01' }),
      ['<doegntilbud nr="51" type="1" fra="2014-12-01" til="2015-01-01"/>'],
    ],
    [
      'a stay out of the year',
      aStay({ from: '2015-12-31', to: '2016-01-04' }),
      ['<doegntilbud nr="51" type="1" fra="2015-12-31"/>'],
    ],
    ['a stay after it', aStay({ from: '2016-01-01', to: null }), []],
    ['a stay of no day', aStay({ from: '2015-03-02', to: '2015-03-01' }), []],
  ] as const)('%s', (_name, stay, expected) => {
    expect(of('doegntilbud', person({ stays: [stay] }), 2015)).toEqual(expected);
  });
});

describe('registrations valid in the year', () => {
  const dates = (registrations: Client['registrations'], year = 2015) =>
    of('registrering', person({ registrations }, year), year).map((line) =>
      /dato="([^"]*)".*korreksjon="([^"]*)"/.exec(line)?.slice(1).join(' '),
    );
  const on = (date: string, id = date, more = {}) => aRegistration({ id, date, ...more });

  test('the last before 1 January, also when another is dated 1 January, and each of the year', () => {
    expect(
      dates([on('2015-06-01'), on('2013-01-01'), on('2014-12-31'), on('2015-01-01'), on('2016-01-01')]),
    ).toEqual(['2014-12-31 nei', '2015-01-01 nei', '2015-06-01 nei']);
  });

  test('of a corrected one the correction alone, before the year too', () => {
    const registrations = [
      on('2014-05-01', 'a'),
      on('2014-05-01', 'b', { correctionOf: 'a', reason: 'correction' }),
      on('2015-05-01', 'c'),
      on('2015-05-01', 'd', { correctionOf: 'c', reason: 'correction' }),
      on('2015-05-01', 'e', { correctionOf: 'd', reason: 'correction' }),
    ];
    expect(dates(registrations)).toEqual(['2014-05-01 ja', '2015-05-01 ja']);
  });

  test('drafts are none, and a draft corrects nothing', () => {
    const draft = { status: 'draft', correctionOf: 'a', reason: 'correction' };
    expect(dates([on('2015-05-01', 'a'), on('2015-05-01', 'b', draft)])).toEqual(['2015-05-01 nei']);
  });
});

describe('variables', () => {
  const registered = (more: Parameters<typeof aRegistration>[0]) =>
    person({ registrations: [aRegistration(more)] });

  test('what isn’t answered is left out', () => {
    expect(of('variabel', registered({ values: NO_VALUES }), 2015)).toEqual([
      '<variabel nr="koordinator" kode="nei"/>',
    ]);
  });

  test('a coordinator is asked for from code book 2015 on', () => {
    const client = person(
      { registrations: [aRegistration({ date: '2008-03-01', codeBook: '2004', values: NO_VALUES })] },
      2008,
    );
    expect(of('variabel', client, 2008)).toEqual([]);
    expect(extractOf([client], 2008)).toContain('kodebok="2004" rapporteringsaar="2008"');
  });

  test.each([
    [{ from: '2015-03-02', to: null }, 'kode="ja" fra="2015-03-02"'],
    [{ from: '2015-03-02', to: '2015-12-31' }, 'kode="ja" fra="2015-03-02" til="2015-12-31"'],
    [{ from: '2015-03-02', to: '2016-01-01' }, 'kode="ja" fra="2015-03-02"'],
    [{ from: null, to: null }, 'kode="ja"'],
    [{ from: '2016-01-01', to: null }, 'kode="nei"'],
    [null, 'kode="nei"'],
  ])('coordinator %j', (coordinator, expected) => {
    const lines = of('variabel', registered({ coordinator }), 2015);
    expect(lines.at(-1)).toBe(`<variabel nr="koordinator" ${expected}/>`);
  });

  test('diagnoses begun by 31 December, by code and date; what isn’t a code isn’t written', () => {
    const diagnoses = [
      aDiagnosis({ id: '1', code: 'R96', from: '2015-12-31', to: '2016-01-01' }),
      aDiagnosis({ id: '2', code: 'K90', from: '2015-02-03', to: '2015-03-03' }),
      aDiagnosis({ id: '3', code: 'K90', from: '2014-02-03' }),
      aDiagnosis({ id: '4', code: 'A191', from: '2016-01-01' }),
      aDiagnosis({ id: '5', code: 'Hjerneslag, Kari' }),
    ];
    expect(of('diagnose', registered({ diagnoses }), 2015)).toEqual([
      '<diagnose nr="29" kode="K90" fra="2014-02-03"/>',
      '<diagnose nr="29" kode="K90" fra="2015-02-03" til="2015-03-03"/>',
      '<diagnose nr="29" kode="R96" fra="2015-12-31"/>',
    ]);
  });
});

describe('services', () => {
  /** A decision with everything recorded, whether the service has it or not. */
  const full = (service: ServiceNumber): Decision =>
    granted('2008-03-01', null, {
      service,
      minutesPerWeek: 90,
      severalStaff: true,
      organisationNumber: '974760673',
    });
  const having = (part: string, year: number): readonly number[] =>
    SERVICE_NUMBERS.filter((service) =>
      extractOf([person({ decisions: [full(service)] }, year)], year)
        .split('<person')[1]
        ?.includes(part),
    );

  test('hours only where the code book of the reporting year has them', () => {
    expect(having('minutterPerUke', 2008)).toEqual([30, 31, 32, 33, 36, 38, 40, 44, 46]);
    expect(having('minutterPerUke', 2015)).toEqual([30, 31, 32, 33, 36, 37, 38, 40, 44, 46]);
  });

  test('several staff and organisation number only for theirs', () => {
    expect(having('flereTjenesteytere', 2015)).toEqual([30, 31, 32, 36, 38, 44]);
    expect(having('<organisasjonsnummer>', 2015)).toEqual([37, 39, 46, 47, 48, 49, 50]);
  });

  test('lines that differ only in what isn’t reported are one segment', () => {
    const decisions = [
      granted('2015-02-01', '2015-02-28', { service: 34, minutesPerWeek: 60, severalStaff: true }),
      granted('2015-03-01', null, {
        id: 'd2',
        service: 34,
        minutesPerWeek: null,
        organisationNumber: '974760673',
      }),
    ];
    expect(of('segment', person({ decisions }), 2015)).toEqual(['<segment fra="2015-02-01"/>']);
  });

  test('an optional service without hours has no attribute for them', () => {
    const decisions = [granted('2015-02-01', null, { service: 33, minutesPerWeek: null })];
    expect(of('segment', person({ decisions }), 2015)).toEqual(['<segment fra="2015-02-01"/>']);
  });

  test('an organisation number is written without spaces, or not at all', () => {
    const numbers = (organisationNumber: string) =>
      linesOf(
        person({ decisions: [granted('2015-02-01', null, { service: 50, organisationNumber })] }),
        2015,
      ).filter((line) => line.includes('organisasjonsnummer'));
    expect(numbers('974 760 673')).toEqual(['<organisasjonsnummer>974760673</organisasjonsnummer>']);
    expect(numbers('Solheim')).toEqual([]);
  });

  test('service type is number − 29; dwellings are 29 from 2019', () => {
    const types = (year: number) =>
      SERVICE_NUMBERS.map((service) => {
        const line = of('tjeneste', person({ decisions: [full(service)] }, year), year)[0] ?? '';
        return Number(/tjenestetype="(\d+)"/.exec(line)?.[1]);
      });
    expect(types(2018)).toEqual(SERVICE_NUMBERS.map((service) => service - 29));
    expect(types(2019)).toEqual(
      SERVICE_NUMBERS.map((service) => (service === 41 || service === 42 ? 29 : service - 29)),
    );
  });

  test('rejections of the year, after the segments, by date', () => {
    const decisions = [
      aRejection({ id: '1', decided: '2015-12-31' }),
      aRejection({ id: '2', decided: '2015-01-01' }),
      aRejection({ id: '3', decided: '2014-12-31' }),
      aRejection({ id: '4', decided: '2016-01-01' }),
      granted('2015-06-01', null, { id: '5' }),
    ];
    expect(linesOf(person({ decisions }), 2015).slice(1, -1)).toEqual([
      '<tjeneste nr="44" tjenestetype="15">',
      '<segment fra="2015-06-01" minutterPerUke="120" flereTjenesteytere="nei"/>',
      '<avslag dato="2015-01-01"/>',
      '<avslag dato="2015-12-31"/>',
      '</tjeneste>',
    ]);
  });

  test('service 45 is the processes, joined, and its rejections', () => {
    const rehabilitations = [
      aRehabilitation({ id: 'p1', from: '2015-01-01', to: '2015-03-31' }),
      aRehabilitation({ id: 'p2', from: '2015-04-01', to: '2015-06-30' }),
    ];
    const client = person({
      rehabilitations,
      decisions: [aRejection({ service: 45, decided: '2015-10-01' })],
    });
    expect(linesOf(client, 2015).slice(1, -1)).toEqual([
      '<tjeneste nr="45" tjenestetype="16">',
      '<segment fra="2015-01-01" til="2015-06-30"/>',
      '<avslag dato="2015-10-01"/>',
      '</tjeneste>',
    ]);
  });
});

describe('what a pseudonym is made of', () => {
  const D = '61905420029';
  const permanent = '21905421414';
  const replaced = (date: string) => ({
    id: 'c',
    identityNumber: permanent,
    previousIdentityNumbers: [{ number: D, replaced: date }],
  });

  test.each([
    [
      'the number in force',
      { id: 'c', identityNumber: permanent, previousIdentityNumbers: [] },
      permanent,
      null,
    ],
    ['no number', { id: 'c', identityNumber: null, previousIdentityNumbers: [] }, 'id:c', null],
    [
      'a number that isn’t one',
      { id: 'c', identityNumber: '1234', previousIdentityNumbers: [] },
      'id:c',
      null,
    ],
    ['a D-number', { id: 'c', identityNumber: D, previousIdentityNumbers: [] }, D, null],
    ['replaced the year after', replaced('2016-01-01'), D, null],
    ['replaced on 31 December', replaced('2015-12-31'), permanent, D],
    ['replaced in the year', replaced('2015-05-04'), permanent, D],
    ['replaced years ago', replaced('2011-05-04'), permanent, D],
    [
      'one permanent number for another',
      {
        id: 'c',
        identityNumber: permanent,
        previousIdentityNumbers: [{ number: '12835512094', replaced: '2015-05-04' }],
      },
      permanent,
      null,
    ],
    [
      'replaced twice, once after the year',
      {
        id: 'c',
        identityNumber: permanent,
        previousIdentityNumbers: [
          { number: '12835512094', replaced: '2016-05-04' },
          { number: D, replaced: '2014-05-04' },
        ],
      },
      '12835512094',
      D,
    ],
  ])('%s', (_name, client, current, previous) => {
    expect(pseudonymSource(client, 2015)).toEqual({ current, previous });
  });
});

describe('the head', () => {
  test('what isn’t known is left out', () => {
    const sender = { municipalityNumber: '0301', district: null, organisationNumber: null };
    expect(extractOf([], 2015, { sender })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<iplosUttrekk xmlns="urn:registerkort:iplos-uttrekk:1" versjon="1.0" kodebok="2015" rapporteringsaar="2015" nummer="1">',
        '  <avsender kommunenummer="0301" antallPersoner="0"/>',
        '</iplosUttrekk>',
        '',
      ].join('\n'),
    );
  });

  test('a district stands between', () => {
    const sender = { municipalityNumber: '0301', district: '02', organisationNumber: '974760673' };
    expect(extractOf([], 2015, { sender, number: 3 })).toContain(
      'nummer="3">\n  <avsender kommunenummer="0301" bydelsnummer="02" organisasjonsnummer="974760673" antallPersoner="0"/>',
    );
  });
});
