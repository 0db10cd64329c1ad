import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_BOOKS, variable } from '../../../../shared/catalogue/code-books.ts';
import { CODED_PERSON_NUMBERS, SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { PERSON_COLUMNS } from '../../../../shared/interchange/csv/person-columns.ts';
import { headingKey } from '../../../../shared/interchange/csv/heading.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { date } from '../arbitraries.ts';
import { faultsOf, persons } from './tables.ts';

const SCORES = Object.fromEntries(SCORE_NUMBERS.map((number) => [`var${number}`, '2']));
const WHOLE = {
  Etternavn: 'Haugen',
  Fornavn: 'Kari',
  Adresse: 'Granveien 12',
  Poststed: 'Dombås',
  Fødselsnummer: '12835512094',
  Registreringsdato: '02.03.2015',
  var5: '3',
  var6: '1',
  var7: '2',
  var8: '1',
  var9: '1',
  ...SCORES,
  var52: 'N',
};

const NAME = { Etternavn: 'Haugen', Fornavn: 'Kari' };
const client = (row: Readonly<Record<string, string>>) => {
  const { rows, faults } = persons(row);
  expect(faults).toEqual([]);
  return rows[0]?.client;
};
const first = (row: Readonly<Record<string, string>>) => client(row)?.registrations[0];

describe('a row of a person', () => {
  test('with a name is a client without a registration', () => {
    expect(client(NAME)).toMatchObject({
      name: { family: 'Haugen', given: 'Kari', middle: null },
      registrations: [],
      contacts: [],
    });
  });

  test('that says everything that a card needs is signed, by whoever it names', () => {
    const named = { ...WHOLE, 'Signert av': 'Berit', Stilling: 'sykepleier', Signert: '2015-03-03' };
    expect(first(named)).toMatchObject({
      status: 'signed',
      reason: 'application',
      codeBook: '2015',
      signedBy: { name: 'Berit', title: 'sykepleier' },
      signedAt: '2015-03-03T00:00:00Z',
      municipality: '0511',
      district: '02',
    });
  });

  test('that names nobody is signed by whoever takes it in', () => {
    expect(first(WHOLE)).toMatchObject({
      status: 'signed',
      signedBy: { name: 'Per Li', title: 'saksbehandler' },
      signedAt: '2015-05-05T09:30:00+02:00',
    });
  });

  test('that lacks something is a draft, or a fault when it says that it is signed', () => {
    expect(first({ ...WHOLE, var12: '', 'Signert av': 'Berit' })).toMatchObject({
      status: 'draft',
      signedBy: null,
      municipality: null,
    });
    expect(first({ ...WHOLE, Status: 'Kladd' })).toMatchObject({ status: 'draft' });
    const signed = { ...WHOLE, Status: 'Signert', var12: '', Adresse: '', Poststed: '' };
    expect(faultsOf(persons(signed))).toEqual([
      [1, 'Adresse', 'missing'],
      [1, 'var12', 'missing'],
    ]);
  });

  test('with a value but no date says that the date is missing, by the name of its column', () => {
    expect(faultsOf(persons({ ...NAME, var12: '2' }))).toEqual([[1, 'Registreringsdato', 'missing']]);
  });

  test('of before the code book of 2015 follows the one of its time', () => {
    expect(first({ ...NAME, Registreringsdato: '01.06.2007' })).toMatchObject({ codeBook: '2004' });
  });

  test('has names in one column or in three', () => {
    expect(client({ Navn: 'Hansen, Kari Moe' })?.name).toMatchObject({ family: 'Hansen', given: 'Kari Moe' });
    expect(client({ var1: 'Hansen, Kari', Mellomnavn: 'Moe' })?.name).toMatchObject({ middle: 'Moe' });
    expect(faultsOf(persons({ Navn: 'Kari Hansen' }))).toEqual([[1, 'Navn', 'wrong-format']]);
  });

  test('holds several diagnoses, stays and contacts, without gaps', () => {
    const read = client({
      ...NAME,
      Registreringsdato: '02.03.2015',
      'Diagnose 2': 'K90',
      'Diagnose 2 fra': '03.02.2015',
      'var29 4': 'T90',
      'var29 4 fra': '15.01.2014',
      Verge: 'Per Li',
      'Verge telefon': '900 00 001',
      'Døgnopphold 3': 'DPS',
      'Døgnopphold 3 fra': '01.02.2015',
    });
    expect(read).toMatchObject({
      registrations: [
        {
          diagnoses: [
            { id: 'g1', code: 'K90' },
            { id: 'g2', code: 'T90' },
          ],
        },
      ],
      contacts: [{ role: 'guardian', name: 'Per Li', phone: '900 00 001' }],
      stays: [{ id: 's1', type: 3, from: '2015-02-01', to: null }],
    });
    const without = { ...NAME, Registreringsdato: '02.03.2015', 'Diagnose 2': 'K90' };
    expect(faultsOf(persons(without))).toEqual([[1, 'Diagnose 2 fra', 'missing']]);
  });

  test('keeps service levels in their places, and notes with their variables', () => {
    expect(
      first({
        ...NAME,
        Registreringsdato: '02.03.2015',
        'Tjenestenivå 3': 'Team 2',
        'var12 merknad': 'Går lite ut',
        Koordinator: 'ja',
      }),
    ).toMatchObject({
      serviceLevels: ['', '', 'Team 2'],
      notes: { 12: 'Går lite ut' },
      coordinator: { from: null, to: null },
    });
  });

  test('may say yes and no in many ways', () => {
    const answers = ['J', 'ja', 'x', '1', 'SANN', 'N', 'nei', '0', 'usann'];
    const values = answers.map(
      (answer) => first({ ...NAME, Registreringsdato: '02.03.2015', var52: answer })?.values[52],
    );
    expect(values).toEqual([true, true, true, true, true, false, false, false, false]);
  });
});

describe('every coded variable', () => {
  const numbers = [...CODED_PERSON_NUMBERS, ...SCORE_NUMBERS];
  const cases = numbers.flatMap((number) =>
    CODE_BOOKS.flatMap((book) => {
      const known = variable(book, number);
      if (known === null || !('codes' in known)) return [];
      return known.codes.flatMap(({ code, name }) =>
        (['nb', 'nn'] as const).map(
          (language) => [number, known.name[language], name[language], code] as const,
        ),
      );
    }),
  );

  test.each(cases)(
    '%i is read under its name %s, by the words of its answers: %s',
    (number, name, word, code) => {
      for (const [heading, cell] of [
        [name, word],
        [name.toUpperCase(), String(code)],
        [`VAR ${number}`, word.toLowerCase()],
      ] as const)
        expect(first({ ...NAME, Registreringsdato: '02.03.2015', [heading]: cell })?.values).toMatchObject({
          [number]: code,
        });
    },
  );
});

describe('faults of a table of persons', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly unknown[]])[] = [
    ['a wrong number', { Fødselsnummer: '12835512095' }, [1, 'Fødselsnummer', 'not-identity-number']],
    ['no such day', { Registreringsdato: '31.02.2015' }, [1, 'Registreringsdato', 'not-a-date']],
    ['two digits of a year', { Fødselsdato: '12.03.55' }, [1, 'Fødselsdato', 'not-a-date']],
    ['a day told from today', { Fødselsdato: 't' }, [1, 'Fødselsdato', 'not-a-date']],
    [
      'a moment that is none',
      { Registreringsdato: '2015-03-02', Signert: '09.30' },
      [1, 'Signert', 'not-a-date'],
    ],
    ['an answer that is none', { Boligtype: '8' }, [1, 'Boligtype', 'not-a-choice']],
    ['words that are none', { Boligtype: 'Hybel' }, [1, 'Boligtype', 'not-a-choice']],
    ['a control character', { Poststed: 'a\u0007b' }, [1, 'Poststed', 'not-text']],
    [
      'a district of one digit',
      { Registreringsdato: '2015-03-02', Bydelsnummer: '2' },
      [1, 'Bydelsnummer', 'wrong-format'],
    ],
    [
      'a service that is none',
      { 'Søknad mottatt': '2015-03-02', 'Søkt om': '30, 77' },
      [1, 'Søkt om', 'not-a-choice'],
    ],
  ];
  test.each(cases)('%s', (_what, row, expected) => {
    expect(faultsOf(persons({ ...NAME, ...row }))).toEqual([expected]);
  });

  test('each row is told of, and keeps the others from nothing', () => {
    const read = persons({ ...NAME, Kjønn: 'x' }, NAME, { Etternavn: 'Li' });
    expect(faultsOf(read)).toEqual([
      [1, 'Kjønn', 'not-a-choice'],
      [3, 'Fornavn', 'missing'],
    ]);
    expect(read).toMatchObject({ read: 3, usable: true, rows: [{ row: 2 }] });
  });

  test('empty rows are passed over, and counted', () => {
    const read = persons(NAME, { Etternavn: '' }, { ...NAME, Kjønn: 'x' });
    expect(read.read).toBe(2);
    expect(faultsOf(read)).toEqual([[3, 'Kjønn', 'not-a-choice']]);
  });

  test('a number twice, and a number that another row had before', () => {
    const number = '12835512094';
    const read = persons(
      { ...NAME, Fødselsnummer: number },
      { ...NAME, Fødselsnummer: number },
      { ...NAME, 'Tidligere fødselsnummer': number, 'Nummeret byttet': '2015-01-02' },
    );
    expect(faultsOf(read)).toEqual([
      [2, 'Fødselsnummer', 'identity-number-taken'],
      [3, 'Tidligere fødselsnummer', 'identity-number-taken'],
    ]);
  });

  test('of the headings keep the whole table out', () => {
    expect(persons({ ...NAME, Skostørrelse: '40' })).toMatchObject({
      rows: [],
      usable: false,
      faults: [{ row: 0, field: 'Skostørrelse', code: 'unknown-field', detail: 'Skostørrelse' }],
    });
    expect(faultsOf(persons({ ...NAME, Boligtype: '1', Bustadtype: '2' }))).toContainEqual([
      0,
      'Bustadtype',
      'already-there',
    ]);
  });
});

test('every heading leads to one column', () => {
  const keys = PERSON_COLUMNS.flatMap(({ names }) => [...new Set(names.map(headingKey))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('dates are read as they are written in Norway and as ISO, whatever the day', () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      const read = client({
        ...NAME,
        Fødselsdato: formatDate(one),
        'Død dato': other,
        Flyttet: `${one} 00:00:00`,
        'Informert dato': formatDate(other).replaceAll(/\b0/g, ''),
        'Informert til': 'klienten',
      });
      expect(read).toMatchObject({
        birthDate: one,
        deathDate: other,
        moved: { date: one },
        informed: { date: other, to: 'client' },
      });
    }),
    { numRuns: 1000 },
  );
});
