import { describe, expect, test } from 'vitest';
import { readIdentityNumber } from '../../../shared/record/identity-number.ts';

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const control = (digits: string, weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;

/**
 * Completes a date and an individual number with control digits under the rule until 2032. Where one of them
 * would be 10, the next individual number of the same sex is taken.
 */
const complete = (date: string, individual: number): string => {
  const nine = `${date}${String(individual).padStart(3, '0')}`;
  const first = control(nine, FIRST_WEIGHTS);
  const second = control(`${nine}${first}`, SECOND_WEIGHTS);
  return first === 10 || second === 10 ? complete(date, individual + 2) : `${nine}${first}${second}`;
};

test.each([
  ['02013299997', 'until-2032'],
  ['30108299920', 'until-2032'],
  ['30108299939', 'only-2032'],
] as const)("the National Registry's example %s is valid, rule %s", (number, rule) => {
  expect(readIdentityNumber(number, false)).toMatchObject({ valid: true, rule, synthetic: false });
});

test('a number of the new rule alone tells neither birth date nor sex', () => {
  expect(readIdentityNumber('30108299939', false)).toMatchObject({ birthDate: null, sex: null });
});

describe('birth date and sex', () => {
  test.each([
    ['120465', 1, '1965-04-12', 1, 'fodselsnummer'],
    ['120465', 302, '1965-04-12', 2, 'fodselsnummer'],
    ['010199', 560, '1899-01-01', 2, 'fodselsnummer'],
    ['150805', 612, '2005-08-15', 2, 'fodselsnummer'],
    ['010139', 951, '2039-01-01', 1, 'fodselsnummer'],
    ['010150', 951, '1950-01-01', 1, 'fodselsnummer'],
    ['290200', 501, '2000-02-29', 1, 'fodselsnummer'],
    ['520465', 11, '1965-04-12', 1, 'd-number'],
  ] as const)('%s and %i', (date, individual, birthDate, sex, kind) => {
    expect(readIdentityNumber(complete(date, individual), false)).toMatchObject({
      valid: true,
      rule: 'until-2032',
      birthDate,
      sex,
      kind,
    });
  });

  test('an individual number that no such birth year has leaves the date unknown', () => {
    expect(readIdentityNumber(complete('010145', 600), false)).toMatchObject({
      valid: true,
      birthDate: null,
    });
  });
});

describe('synthetic numbers', () => {
  const person = complete('038255', 372);
  const withDNumber = complete('438255', 372);

  test('are read where they are allowed, with the true birth date', () => {
    expect(readIdentityNumber(person, true)).toMatchObject({
      valid: true,
      synthetic: true,
      kind: 'fodselsnummer',
      birthDate: '1955-02-03',
      sex: 2,
    });
    expect(readIdentityNumber(withDNumber, true)).toMatchObject({
      valid: true,
      synthetic: true,
      kind: 'd-number',
      birthDate: '1955-02-03',
    });
  });

  test('are refused elsewhere, and the reason says so', () => {
    expect(readIdentityNumber(person, false)).toEqual({ valid: false, reason: 'synthetic' });
    expect(readIdentityNumber(withDNumber, false)).toEqual({ valid: false, reason: 'synthetic' });
  });
});

test.each([
  ['too short', '1204650013'],
  ['too long', '120465001301'],
  ['with a space', '120465 00130'],
  ['a wrong control digit', '02013299998'],
  ['no such day', complete('320165', 1)],
  ['no such month', complete('011365', 5)],
  ["a hospital's help number (month + 40)", complete('014465', 3)],
  ['a D-number with month + 40', complete('414465', 3)],
  ['another test number (month + 65)', complete('016665', 3)],
  ['letters', '0201329999x'],
  ['nothing', ''],
])('not valid: %s', (_, number) => {
  expect(readIdentityNumber(number, true)).toEqual({ valid: false, reason: 'invalid' });
});
