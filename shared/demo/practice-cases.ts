import { addDays, type IsoDate } from '../record/dates.ts';
import type { Client } from '../record/client.ts';
import type { Registration } from '../record/registration.ts';
import { CASES } from './cases.ts';
import { MUNICIPALITY, RESPITE_HOME, SHARED_HOUSE, TOWNS } from './municipality.ts';

/** The letter's day: before it there are no such persons. */
const LETTER = '2015-05-05';
/** Between two registrations, in days: none of them is ever a year old. */
const INTERVAL = 350;

/**
 * The letter's four as they are met in the practice municipality: they live there, their registrations were looked
 * at once a year since, and what the letter doesn't tell and a code book wants is filled in.
 */
export const practiceCases = (today: IsoDate): readonly Client[] =>
  today < LETTER ? [] : Object.values(CASES).map((person) => carriedOn(settled(person), today));

function settled(person: Client): Client {
  const shared = person.registrations.some(({ values }) => values[9] === 2);
  return {
    ...person,
    address: person.address === null ? null : { ...person.address, ...TOWNS[0] },
    registrations: person.registrations.map((registration) => ({
      ...registration,
      municipality: MUNICIPALITY.number,
      dwelling: shared ? SHARED_HOUSE.name : null,
    })),
    decisions: person.decisions.map((decision) => ({
      ...decision,
      ...(decision.service === 40 ? { minutesPerWeek: 10 * 60 } : {}),
      ...(decision.service === 37 ? { organisationNumber: RESPITE_HOME.organisationNumber } : {}),
    })),
  };
}

function carriedOn(person: Client, today: IsoDate): Client {
  const first = person.registrations[0];
  if (first === undefined) throw new Error('a person of the letter without a registration');
  const later: Registration[] = [];
  for (let date = addDays(first.date, INTERVAL); date <= today; date = addDays(date, INTERVAL))
    later.push(evaluated(first, date));
  return {
    ...person,
    registrations: [
      first,
      ...later.map((one, index) =>
        index === later.length - 1 ? { ...one, nextAssessment: addDays(one.date, 365) } : one,
      ),
    ],
  };
}

const evaluated = (first: Registration, date: IsoDate): Registration => ({
  ...first,
  id: `${first.id}-${date}`,
  date,
  reason: 'evaluation',
  signedAt: `${date}T10:42:00+01:00`,
  paperSigned: date,
  values: { ...first.values, 10: addDays(date, -100), 11: addDays(date, -20) },
});
