import { codeBookForDate } from '../catalogue/code-books.ts';
import type { ServiceNumber } from '../catalogue/numbers.ts';
import { addDays, ageOn, type IsoDate } from '../record/dates.ts';
import type { Dwelling } from '../record/municipality.ts';
import type { Diagnosis, Registration } from '../record/registration.ts';
import { newCourse, type Course } from './course.ts';
import { CASEWORKERS, MUNICIPALITY } from './municipality.ts';
import type { Person } from './person.ts';
import type { Need, Profile } from './profiles.ts';
import type { Random } from './random.ts';
import { personalScores, towards, type Scores } from './scores.ts';
import { wholeDiagnosis, wholeRegistration } from './whole-records.ts';

/** One client's life with the municipality, while it is made up: what is so now, and what has happened. */
export interface Life {
  readonly profile: Profile;
  readonly person: Person;
  readonly random: Random;
  readonly today: IsoDate;
  /** The day of the first registration. */
  readonly entry: IsoDate;
  readonly course: Course;
  readonly diagnoses: readonly Diagnosis[];
  readonly goal: Scores;
  /** Individual plan. */
  plan: boolean;
  scores: Scores;
  marital: number;
  /** The municipality's dwelling that the person lives in; null: a home of one's own. */
  dwelling: Dwelling | null;
  /** Set where somebody answers for a re-/habilitation process. */
  coordinated: { readonly from: IsoDate; readonly to: IsoDate | null } | null;
  over: { readonly date: IsoDate; readonly how: 'death' | 'moved' | 'ended' } | null;
}

export function newLife(given: Pick<Life, 'profile' | 'person' | 'random' | 'today' | 'entry'>): Life {
  const { profile, person, random, entry } = given;
  const age = ageOn(person.birthDate, entry);
  const plan = profile.plan || (profile.first.length >= 3 && random.chance(0.85));
  return {
    ...given,
    course: newCourse(),
    diagnoses: diagnosesOf(given),
    goal: personalScores(profile.later, random),
    plan,
    scores: personalScores(profile.scores, random),
    marital: age < 25 ? 1 : age < 60 ? random.pick([1, 1, 2, 4]) : random.pick([1, 2, 2, 2, 3, 3, 4]),
    dwelling: null,
    coordinated: plan || profile.process ? { from: entry, to: null } : null,
    over: null,
  };
}

function diagnosesOf({
  profile,
  random,
  entry,
}: Pick<Life, 'profile' | 'random' | 'entry'>): readonly Diagnosis[] {
  const [first = '', ...others] = profile.diagnoses;
  const codes = random.chance(0.6) ? [random.pick([first, ...others])] : [first, ...others.slice(0, 1)];
  return codes.map((code, index) => {
    const from = addDays(entry, -random.int(30, 2000));
    return wholeDiagnosis({
      id: `g${index + 1}`,
      code,
      from,
      onset: random.chance(0.3) ? addDays(from, -random.int(0, 60)) : null,
      givenBy: random.pick(['Fjellvik legesenter', 'Sandvær legekontor', 'Fjordane sykehus']),
      givenOn: from,
    });
  });
}

const INSTITUTIONS = [4, 5, 6];

/** Signs a registration with what is so on the day. */
export function register(life: Life, date: IsoDate, reason: Registration['reason']): void {
  const { registrations } = life.course;
  if (registrations.length > 0) life.scores = towards(life.scores, life.goal, life.random);
  // Long-term, coordinated services give a right to a plan; most who have many get it at the next look.
  if (!life.plan && life.course.running().length >= 3 && life.random.chance(0.85)) {
    life.plan = true;
    life.coordinated ??= { from: date, to: null };
  }
  registrations.push(registrationOn(life, date, reason));
}

export function registrationOn(life: Life, date: IsoDate, reason: Registration['reason']): Registration {
  const { random, course, marital, dwelling, profile } = life;
  const housing = dwelling?.housingType ?? 1;
  const resident = INSTITUTIONS.includes(housing);
  const child = profile.oldest < 18;
  const together = resident || child || marital === 2 || (housing === 1 && profile.scores === 'disabled');
  const paper = addDays(date, random.int(3, 25));
  const book = codeBookForDate(date);
  return wholeRegistration({
    codeBook: book.id,
    id: `r${course.registrations.length + 1}`,
    date,
    reason,
    signedBy: random.pick(CASEWORKERS),
    signedAt: momentOn(date, random),
    values: {
      5: marital,
      6: together ? 2 : 1,
      7: resident ? 1 : together ? random.int(2, 4) : random.int(1, 2),
      8: housing === 1 && !random.chance(0.3) ? 1 : 2,
      9: housing,
      10: random.chance(0.9) ? addDays(date, -random.int(10, random.chance(0.1) ? 600 : 120)) : null,
      11: random.chance(0.97) ? addDays(date, -random.int(3, random.chance(0.1) ? 400 : 90)) : null,
      ...life.scores,
      52: life.plan,
    },
    coordinator: book.variables.koordinator === undefined ? null : life.coordinated,
    diagnoses: life.diagnoses,
    municipality: MUNICIPALITY.number,
    dwelling: dwelling?.name ?? null,
    paperSigned: paper <= life.today ? paper : null,
  });
}

/** A moment of the office day, with Norwegian time's offset as it is in most of the month. */
function momentOn(date: IsoDate, random: Random): string {
  const month = Number(date.slice(5, 7));
  const hour = String(random.int(8, 14)).padStart(2, '0');
  const minute = String(random.int(0, 59)).padStart(2, '0');
  return `${date}T${hour}:${minute}:00${month >= 4 && month <= 10 ? '+02:00' : '+01:00'}`;
}

/** Grants what somebody needs, with hours in whole half-hours. */
export function grantNeed(life: Life, need: Need, decided: IsoDate, from: IsoDate): void {
  const { random, course } = life;
  const [least, most] = need.minutes ?? [0, 0];
  course.grant({
    service: need.service,
    decided,
    from,
    minutesPerWeek: need.minutes === undefined ? null : random.int(least / 30, most / 30) * 30,
    severalStaff: random.chance(need.several ?? 0),
    organisationNumber: need.at?.organisationNumber ?? null,
  });
}

/** Those of the needs that are met today. */
export const metNeeds = (needs: readonly Need[], running: readonly ServiceNumber[]): readonly Need[] =>
  needs.filter(({ service }) => running.includes(service));
