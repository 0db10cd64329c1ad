import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_BOOKS } from '../../../../shared/catalogue/code-books.ts';
import { SERVICE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { headingKey } from '../../../../shared/interchange/csv/heading.ts';
import { kindOfTable } from '../../../../shared/interchange/csv/kind-of-table.ts';
import { SERVICE_COLUMNS } from '../../../../shared/interchange/csv/service-columns.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import { aClient, aDecision, aRehabilitation } from '../../../builders/client.ts';
import { faultsOf, services, tableOf } from './tables.ts';

const KARI = aClient({ id: 'kari', identityNumber: '12835512094' });
const ROW = {
  Fødselsnummer: '128355 12094',
  Tjeneste: '44',
  Vedtaksdato: '09.03.2015',
  'Timer per uke': '1,5',
  Fra: '16.03.2015',
  Til: '',
};
const read = (...rows: readonly Readonly<Record<string, string>>[]) => services([KARI], ...rows);

describe('a row of a service', () => {
  test('is a decision of the client who has the number', () => {
    expect(read(ROW)).toMatchObject({
      read: 1,
      faults: [],
      added: [
        {
          client: 'kari',
          rows: 1,
          rehabilitations: [],
          decisions: [
            {
              id: 'd1',
              service: 44,
              kind: 'decision',
              decided: '2015-03-09',
              rejected: false,
              minutesPerWeek: 90,
              severalStaff: null,
              periods: [{ from: '2015-03-16', to: null }],
            },
          ],
        },
      ],
    });
  });

  test('may name its client by id', () => {
    const { Fødselsnummer: _, ...rest } = ROW;
    expect(services([KARI], { ...rest, 'Klient-id': 'kari' })).toMatchObject({ added: [{ client: 'kari' }] });
    expect(faultsOf(services([KARI], { ...rest, 'Klient-id': 'ola' }))).toEqual([
      [1, 'Klient-id', 'no-such-client'],
    ]);
  });

  const names = SERVICE_NUMBERS.filter((number) => number !== 45).flatMap((number) =>
    CODE_BOOKS.flatMap((book) => {
      const { name, short } = book.variables[number];
      return [name.nb, name.nn, short.nb, short.nn].map((word) => [number, word] as const);
    }),
  );
  test.each(names)('%i is known by its name %s, in a cell and over one', (number, word) => {
    const decision = { service: number, decided: '2015-03-09' };
    const named = read({ ...ROW, Tjeneste: word.toUpperCase() });
    expect(named).toMatchObject({ faults: [], added: [{ decisions: [decision] }] });
    const over = read({ Fødselsnummer: '12835512094', Vedtaksdato: '2015-03-09', [word]: '2' });
    expect(over).toMatchObject({
      faults: [],
      added: [{ decisions: [{ ...decision, minutesPerWeek: 120 }] }],
    });
  });

  test('with columns of services is one decision for each that says something', () => {
    const wide = read({
      Fødselsnummer: '12835512094',
      Vedtaksdato: '09.03.2015',
      Fra: '16.03.2015',
      var44: '4',
      Trygghetsalarm: 'ja',
      var38: '',
    });
    expect(wide).toMatchObject({
      faults: [],
      added: [
        {
          decisions: [
            { service: 35, minutesPerWeek: null, rejected: false },
            { service: 44, minutesPerWeek: 240 },
          ],
        },
      ],
    });
    const rejected = read({ Fødselsnummer: '12835512094', Vedtaksdato: '09.03.2015', var38: 'avslag' });
    expect(rejected).toMatchObject({
      added: [{ decisions: [{ service: 38, rejected: true, periods: [] }] }],
    });
  });

  test('of 45 is a process, that others may be measures of; rejected, it is a decision', () => {
    const process = {
      ...ROW,
      Tjeneste: '45',
      'Timer per uke': '',
      Prosess: 'tren',
      'Slag prosess': 'Rehabilitering',
      Mål: 'Gå tur',
      'Tiltak som ikke rapporteres': 'Turgruppe|Svømming',
    };
    const both = read(process, { ...ROW, Prosess: 'tren' });
    expect(both).toMatchObject({
      faults: [],
      added: [
        {
          rows: 2,
          rehabilitations: [
            { id: 'tren', kind: 'rehabilitation', goal: 'Gå tur', notReported: ['Turgruppe', 'Svømming'] },
          ],
          decisions: [{ rehabilitation: 'tren' }],
        },
      ],
    });
    const rejection = read({ ...ROW, Tjeneste: '45', 'Timer per uke': '', Fra: '', Avslag: 'X' });
    expect(rejection).toMatchObject({
      added: [{ rehabilitations: [], decisions: [{ service: 45, rejected: true }] }],
    });
  });
});

describe('rows that differ in their days alone', () => {
  test('are periods of one decision, in the order of their days', () => {
    const two = read({ ...ROW, Fra: '10.04.2015' }, { ...ROW, Til: '31.03.2015' });
    expect(two).toMatchObject({ faults: [], added: [{ rows: 2, decisions: [{}] }] });
    expect(two.added[0]?.decisions).toHaveLength(1);
    expect(two.added[0]?.decisions[0]?.periods).toEqual([
      { from: '2015-03-16', to: '2015-03-31' },
      { from: '2015-04-10', to: null },
    ]);
  });

  test('are a fault where their days meet, or the client has the same already', () => {
    expect(faultsOf(read(ROW, { ...ROW, Fra: '20.03.2015' }))).toEqual([[2, 'Tjeneste', 'already-there']]);
    const there = aClient({ id: 'kari', decisions: [aDecision({ minutesPerWeek: 90, severalStaff: null })] });
    expect(faultsOf(services([there], ROW))).toEqual([[1, 'Tjeneste', 'already-there']]);
  });

  test('are decisions of their own when they say so', () => {
    const two = read(
      { ...ROW, Til: '31.03.2015', 'Vedtaks-id': 'a' },
      { ...ROW, Fra: '10.04.2015', 'Vedtaks-id': 'b' },
    );
    expect(two.added[0]?.decisions.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('faults of a table of services', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly unknown[]])[] = [
    ['nobody with the number', { Fødselsnummer: '03918233104' }, [1, 'Fødselsnummer', 'no-such-client']],
    ['no number', { Fødselsnummer: '' }, [1, 'Fødselsnummer', 'missing']],
    ['no service', { Tjeneste: '' }, [1, 'Tjeneste', 'missing']],
    ['no such service', { Tjeneste: '51' }, [1, 'Tjeneste', 'not-a-choice']],
    ['no decision date', { Vedtaksdato: '' }, [1, 'Vedtaksdato', 'missing']],
    ['an end without a start', { Fra: '', Til: '01.04.2015' }, [1, 'Fra', 'missing']],
    ['hours that are none', { 'Timer per uke': 'mye' }, [1, 'Timer per uke', 'not-hours']],
    [
      'more hours than any number',
      { 'Timer per uke': '99999999' },
      [1, 'Timer per uke', 'hours-out-of-range'],
    ],
    ['a process that is nowhere', { Prosess: 'p' }, [1, 'Prosess', 'unknown-reference']],
    ['what only a process has', { Mål: 'Gå tur' }, [1, 'Mål', 'not-for-service']],
    [
      'what a process has not',
      { Tjeneste: '45', 'Slag prosess': 'Habilitering' },
      [1, 'Timer per uke', 'not-for-service'],
    ],
    [
      'a process of no kind',
      { Tjeneste: '45', 'Timer per uke': '', Prosess: 'p' },
      [1, 'Slag prosess', 'missing'],
    ],
  ];
  test.each(cases)('%s', (_what, row, expected) => {
    expect(faultsOf(read({ ...ROW, ...row }))).toEqual([expected]);
  });

  test('a client without a signed registration has no decisions', () => {
    const nobody = aClient({ id: 'kari', registrations: [] });
    expect(faultsOf(services([nobody], ROW))).toEqual([[1, 'Vedtaksdato', 'no-registration-before']]);
  });

  test('an id that the client has, and a process that is there', () => {
    const there = aClient({ id: 'kari', decisions: [aDecision()], rehabilitations: [aRehabilitation()] });
    expect(faultsOf(services([there], { ...ROW, 'Vedtaks-id': 'decision-1' }))).toEqual([
      [1, 'Vedtaks-id', 'already-there'],
    ]);
    const process = { ...ROW, Tjeneste: '45', 'Timer per uke': '', 'Slag prosess': 'Rehabilitering' };
    expect(faultsOf(services([there], { ...process, Prosess: 'process-1' }))).toEqual([
      [1, 'Prosess', 'already-there'],
    ]);
    const [made] = services([there], process).added;
    expect(made?.rehabilitations.map(({ id }) => id)).toEqual(['p1']);
  });

  test('what the rules find comes in: no hours, hours above a week, an odd organisation number', () => {
    const odd = read(
      { ...ROW, 'Timer per uke': '0' },
      { ...ROW, 'Timer per uke': '200', Organisasjonsnummer: '123' },
    );
    expect(odd.faults).toEqual([]);
    expect(odd.added[0]?.decisions.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([0, 12_000]);
  });
});

test('every heading leads to one column', () => {
  const keys = SERVICE_COLUMNS.flatMap(({ names }) => [...new Set(names.map(headingKey))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a table is told by its headings', () => {
  expect(kindOfTable(tableOf(ROW))).toBe('services');
  expect(kindOfTable(tableOf({ Fødselsnummer: '', Etternavn: '' }))).toBe('persons');
  expect(kindOfTable(tableOf({ var3: '', var44: '' }))).toBe('services');
  expect(kindOfTable(tableOf({ var3: '', var12: '' }))).toBe('persons');
  expect(kindOfTable(tableOf({ Kontonummer: '', Beløp: '' }))).toBeNull();
});

test('hours are read as they are shown, with comma or point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_080 }), (minutes) => {
      const shown = formatHours(minutes);
      for (const typed of [shown, shown.replace(',', '.'), `${shown} t`])
        expect(read({ ...ROW, 'Timer per uke': typed })).toMatchObject({
          added: [{ decisions: [{ minutesPerWeek: minutes }] }],
        });
    }),
    { numRuns: 1000 },
  );
});
