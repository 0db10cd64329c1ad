import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  compareDates,
  daysBetween,
  formatDate,
  isIsoDate,
  isoDate,
  yearOf,
} from '../../../shared/record/dates.ts';

const RUNS = { numRuns: 2000 };

/** Days of the years 1000–9999 by the platform's own calendar, as the oracle. */
const fromEpoch = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const epochDays = fc.integer({ min: -354_285, max: 2_932_896 });

test('addDays and daysBetween agree with the platform calendar', () => {
  fc.assert(
    fc.property(epochDays, epochDays, (a, b) => {
      expect(addDays(fromEpoch(a), b - a)).toBe(fromEpoch(b));
      expect(daysBetween(fromEpoch(a), fromEpoch(b))).toBe(b - a);
      expect(Math.sign(compareDates(fromEpoch(a), fromEpoch(b)))).toBe(Math.sign(a - b));
    }),
    RUNS,
  );
});

test('every day of the calendar is a date, and reads back from its numbers', () => {
  fc.assert(
    fc.property(epochDays, (days) => {
      const date = fromEpoch(days);
      expect(isIsoDate(date)).toBe(true);
      const [year, month, day] = date.split('-').map(Number);
      expect(isoDate(year ?? 0, month ?? 0, day ?? 0)).toBe(date);
      expect(yearOf(date)).toBe(year);
    }),
    RUNS,
  );
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '0000-01-01',
  '2025-1-1',
  '20250101',
  '2025-01-01T00:00',
  ' 2025-01-01',
  '2025-01-01\n',
  '',
])('%j is not a date', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('leap days exist in the years that have them', () => {
  expect(['2000-02-29', '2024-02-29'].every(isIsoDate)).toBe(true);
});

describe('addMonths and addYears', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-15', 2, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-05-05', -12, '2024-05-05'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('29 February becomes 28 February in a year without it', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('ageOn', () => {
  test.each([
    ['1965-04-12', '2025-04-11', 59],
    ['1965-04-12', '2025-04-12', 60],
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
    ['2025-05-05', '2025-05-05', 0],
    ['2025-05-05', '2025-05-04', -1],
  ])('born %s is on %s %i years', (birth, date, age) => {
    expect(ageOn(birth, date)).toBe(age);
  });
});

test('formatDate writes day, month and year with dots', () => {
  expect(formatDate('2025-06-01')).toBe('01.06.2025');
});

test('a day that does not exist is a bug of the caller', () => {
  expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
});
