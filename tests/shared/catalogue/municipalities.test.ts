import { expect, test } from 'vitest';
import {
  MUNICIPALITIES,
  PRACTICE_MUNICIPALITY,
  municipalitiesIn,
  municipalityExists,
  municipalityName,
  numberInYear,
} from '../../../shared/catalogue/municipalities.ts';

test.each([
  [2010, 430],
  [2013, 428],
  [2017, 426],
  [2018, 422],
  [2020, 356],
  [2024, 357],
])('in %i there were %i municipalities, each number once', (year, count) => {
  const numbers = municipalitiesIn(year).map(({ number }) => number);
  expect(numbers).toHaveLength(count);
  expect(new Set(numbers).size).toBe(count);
});

test('each entry has a number of four digits, a name, and an end not before its start', () => {
  const odd = MUNICIPALITIES.filter(
    ({ number, name, firstYear, lastYear }) =>
      !/^\d{4}$/.test(number) || name === '' || (firstYear ?? 0) > (lastYear ?? 9999),
  );
  expect(odd).toEqual([]);
});

test('a number belongs to a municipality only in its years', () => {
  expect(municipalityExists('0301', '2025-05-05')).toBe(true);
  expect(municipalityExists('0101', '2019-12-31')).toBe(true);
  expect(municipalityExists('0101', '2020-01-01')).toBe(false);
  expect(municipalityName('3431', 2025)).toBe('Dovre');
  expect(municipalityName('3431', 2019)).toBeNull();
  expect(municipalityName('5001', 2022)).toBe('Trondheim');
  expect(municipalityName('5001', 2023)).toBe('Trondheim - Tråante');
});

test('the practice municipality is not among them', () => {
  expect(municipalityExists(PRACTICE_MUNICIPALITY.number, '2025-05-05')).toBe(false);
});

test('the municipality may add an entry of its own', () => {
  const added = [...MUNICIPALITIES, { number: '3499', name: 'Fjellvik', firstYear: 2026, lastYear: null }];
  expect(municipalityExists('3499', '2026-01-01', added)).toBe(true);
  expect(municipalityExists('3499', '2026-01-01')).toBe(false);
});

test('a renumbered municipality is known by its name; one that came by a merger had no number before', () => {
  expect(numberInYear('3431', 2019)).toBe('0511');
  expect(numberInYear('3431', 2020)).toBe('3431');
  expect(numberInYear('0511', 2024)).toBe('3431');
  expect(numberInYear('4647', 2019)).toBeNull();
  expect(numberInYear('1850', 2021)).toBeNull();
  expect(numberInYear('0000', 2021)).toBeNull();
});
