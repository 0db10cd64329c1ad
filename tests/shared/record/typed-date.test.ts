import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDate } from '../../../shared/record/dates.ts';
import { parseTypedDate } from '../../../shared/record/typed-date.ts';

const TODAY = '2025-12-02';

test.each([
  ['010612', '2012-06-01'],
  ['01062012', '2012-06-01'],
  ['1.6.12', '2012-06-01'],
  ['1.6.2012', '2012-06-01'],
  ['01.06.2012', '2012-06-01'],
  ['1/6-12', '2012-06-01'],
  ['1 6 2012', '2012-06-01'],
  ['2012-06-01', '2012-06-01'],
  [' 010612 ', '2012-06-01'],
  ['t', TODAY],
  ['i', TODAY],
  ['T', TODAY],
  ['-7', '2025-11-25'],
  ['+7', '2025-12-09'],
  ['290224', '2024-02-29'],
])('%j is %s', (text, expected) => {
  expect(parseTypedDate(text, TODAY, 'event')).toEqual({ ok: true, value: expected });
});

test.each([
  '',
  '7',
  '310225',
  '290225',
  '1.13.25',
  '00.01.25',
  '1.6',
  '10612',
  '1.6.112',
  'i går',
  '--7',
  '+',
])('%j is not a date', (text) => {
  expect(parseTypedDate(text, TODAY, 'event')).toEqual({ ok: false, code: 'not-a-date' });
});

describe('two digits of a year', () => {
  test.each([
    ['021225', 'birth', '2025-12-02'],
    ['031225', 'birth', '1925-12-03'],
    ['120465', 'birth', '1965-04-12'],
    ['010130', 'birth', '1930-01-01'],
    ['010130', 'event', '2030-01-01'],
    ['120465', 'event', '2065-04-12'],
    ['120485', 'event', '1985-04-12'],
    ['290200', 'birth', '2000-02-29'],
  ] as const)('%s as %s is %s', (text, sense, expected) => {
    expect(parseTypedDate(text, TODAY, sense)).toEqual({ ok: true, value: expected });
  });
});

test('what is shown can be typed again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 20_000 }), (days) => {
      const date = addDays(TODAY, days);
      expect(parseTypedDate(formatDate(date), TODAY, 'event')).toEqual({ ok: true, value: date });
      expect(parseTypedDate(formatDate(date).replaceAll('.', ''), TODAY, 'birth')).toEqual({
        ok: true,
        value: date,
      });
    }),
  );
});

test('a birth typed with two digits of the year is never in the future, and the latest such day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
      const birth = addDays(TODAY, -days);
      const typed = `${birth.slice(8, 10)}${birth.slice(5, 7)}${birth.slice(2, 4)}`;
      expect(parseTypedDate(typed, TODAY, 'birth')).toEqual({ ok: true, value: birth });
    }),
  );
});
