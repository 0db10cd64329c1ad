import { addDays, addYears } from '../record/dates.ts';
import type { IsoDate } from '../record/dates.ts';
import type { Client } from '../record/client.ts';
import type { Sex } from '../record/identity-number.ts';
import { FAMILY_NAMES, givenNames } from './names.ts';
import { STREETS, TOWNS } from './municipality.ts';
import type { Random } from './random.ts';
import { syntheticNumber } from './synthetic-number.ts';

/** Who somebody is: the part of a client that the years leave alone. */
export type Person = Pick<Client, 'identityNumber' | 'previousIdentityNumbers' | 'name' | 'address'> & {
  readonly birthDate: IsoDate;
  readonly sex: Sex;
};

export interface PersonWish {
  readonly age: number;
  /** The day on which they have that age. */
  readonly on: IsoDate;
  readonly today: IsoDate;
  /** Identity numbers that are somebody's already. */
  readonly taken: Set<string>;
}

export function inventPerson({ age, on, today, taken }: PersonWish, random: Random): Person {
  const birthDate = addDays(addYears(on, -age), -random.int(0, 364));
  const sex = random.chance(0.62) ? 2 : 1;
  const born = { birthDate, sex } as const;
  const year = Number(birthDate.slice(0, 4));
  const first = random.pick(givenNames(sex, year));
  const { postcode, town } = random.pick(TOWNS);
  const identityNumber = syntheticNumber(born, 'fodselsnummer', taken, random);
  // The number that came when the person did; a permanent one took its place.
  const replaced = addDays(on, random.int(30, 300));
  const earlier = random.chance(0.02) && replaced <= today;
  return {
    identityNumber,
    previousIdentityNumbers: earlier
      ? [{ number: syntheticNumber(born, 'd-number', taken, random), replaced }]
      : [],
    birthDate,
    sex,
    name: {
      family: random.pick(FAMILY_NAMES),
      given: first,
      middle: random.chance(0.15) ? random.pick(FAMILY_NAMES) : null,
    },
    address: {
      lines: [`${random.pick(STREETS)} ${random.int(1, 90)}${random.chance(0.1) ? ' B' : ''}`],
      postcode,
      town,
      confidential: random.chance(0.005),
    },
  };
}
