import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueAsJson } from '../../../shared/catalogue/as-json.ts';
import {
  ASSESSED_NUMBERS,
  CODED_PERSON_NUMBERS,
  SCORE_NUMBERS,
  SERVICE_NUMBERS,
  type VariableNumber,
} from '../../../shared/catalogue/numbers.ts';
import { parseInterchangeText } from '../../../shared/interchange/parse.ts';

/** One change of Kari's record that is taken in, and one that is refused with a fault at that field. */
interface Row {
  readonly number: VariableNumber;
  readonly field: string;
  readonly takes: unknown;
  readonly refuses: unknown;
  /** The field that the fault names, where it lies deeper. */
  readonly within?: string;
}

const period = { from: '2015-03-16', to: null };
const process = { kind: 'habilitation', decided: '2015-03-09', from: '2015-03-16' };

const TABLE: readonly Row[] = [
  { number: 1, field: 'name.family', takes: 'Ærø-Østbø', refuses: '' },
  { number: 2, field: 'address.postcode', takes: '2660', refuses: 2660 },
  { number: 3, field: 'identityNumber', takes: '12835512094', refuses: '12835512095' },
  { number: 4, field: 'deathDate', takes: '2015-12-31', refuses: '2015-02-30' },
  ...CODED_PERSON_NUMBERS.map((number) => of(number, 1, 8)),
  ...ASSESSED_NUMBERS.map((number) => of(number, '2015-01-31', '31.01.2015')),
  ...SCORE_NUMBERS.map((number) => of(number, 5, 6)),
  { number: 29, field: 'registrations.0.diagnoses.0.from', takes: '2015-02-28', refuses: '2015-02-29' },
  ...SERVICE_NUMBERS.map((service): Row =>
    service === 45
      ? {
          number: 45,
          field: 'rehabilitations.1',
          takes: process,
          refuses: { ...process, kind: 'training' },
          within: '.kind',
        }
      : {
          number: service,
          field: 'decisions.4',
          takes: { service, decided: '2015-03-09', periods: [period] },
          refuses: { service, decided: '2015-03-09', periods: [{ ...period, from: '16.03.2015' }] },
          within: '.periods[0].from',
        },
  ),
  { number: 51, field: 'stays.0.type', takes: 4, refuses: 5 },
  of(52, true, 'ja'),
  { number: 'koordinator', field: 'registrations.0.coordinator.from', takes: null, refuses: 'ja' },
];

function of(number: VariableNumber, takes: unknown, refuses: unknown): Row {
  return { number, field: `registrations.0.values.${number}`, takes, refuses };
}

const kari = readFileSync(new URL('../../../examples/cases/kari.json', import.meta.url), 'utf8');

/** The faults of Kari's file with one field of hers set. */
function faultsWith(field: string, value: unknown) {
  const file: unknown = JSON.parse(kari);
  const steps = ['clients', '0', ...field.split('.')];
  const last = steps.pop() ?? '';
  const place = steps.reduce((at, step) => Reflect.get(Object(at), step) as unknown, file);
  Reflect.set(Object(place), last, value);
  const context = { syntheticAllowed: true, newClientId: () => 'client-1' };
  return parseInterchangeText(JSON.stringify(file), context).faults;
}

/** As a fault spells it: `decisions[4].periods[0].from`; a variable's number is the name of its value. */
const spelled = (field: string): string => field.replaceAll(/(?<!values)\.(\d+)/g, '[$1]');

describe('variable', () => {
  test.each(TABLE)('$number takes what its code book says, and nothing else', (row) => {
    expect(faultsWith(row.field, row.takes)).toEqual([]);
    const faults = faultsWith(row.field, row.refuses);
    expect(faults.map(({ field }) => field)).toEqual([`${spelled(row.field)}${row.within ?? ''}`]);
  });

  test('none is missing', () => {
    const inBook = catalogueAsJson('2015').variables.map(({ number }) => number);
    expect(TABLE.map(({ number }) => number)).toEqual(inBook);
  });
});
