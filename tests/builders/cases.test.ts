import { expect, it } from 'vitest';
import { ageOn } from '../../shared/record/dates.ts';
import { client } from '../../shared/record/client.ts';
import { readIdentityNumber } from '../../shared/record/identity-number.ts';
import { CASES } from './cases.ts';
import { specimen } from './specimen.ts';

it.each([
  ['kari', 60],
  ['ola', 35],
  ['elin', 12],
  ['hamid', 32],
] as const)('%s is %s on the day of the letter, with a synthetic number that agrees', (name, age) => {
  const person = CASES[name];
  const identity = readIdentityNumber(person.identityNumber ?? '', true);
  expect(identity).toMatchObject({
    valid: true,
    synthetic: true,
    birthDate: person.birthDate,
    sex: person.sex,
  });
  expect(ageOn(person.birthDate ?? '', '2015-05-05')).toBe(age);
});

it.each([...Object.values(CASES), specimen])('$id is a record as it is stored', (person) => {
  expect(client.parse(person)).toEqual(person);
});
