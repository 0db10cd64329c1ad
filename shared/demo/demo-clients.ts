import { addDays, addYears, type IsoDate } from '../record/dates.ts';
import type { Client } from '../record/client.ts';
import { begin } from './beginning.ts';
import { newLife, registrationOn, register, type Life } from './life.ts';
import { CASEWORKERS } from './municipality.ts';
import { inventPerson } from './person.ts';
import { practiceCases } from './practice-cases.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { randomOf, seedOf, type Random } from './random.ts';
import { wholeClient } from './whole-records.ts';
import { liveAYear } from './years.ts';

export interface DemoWish {
  readonly clients: number;
  readonly seed: number;
  /** Nothing is dated after it, but planned ends. */
  readonly today: IsoDate;
}

/** Years of history at most. */
const YEARS = 10;

/**
 * Invented clients of the practice municipality, one at a time: the letter's four first, then others with up to
 * ten years of history. The same wish gives the same clients, and more of them begin with the same.
 */
export function* demoClients({ clients, seed, today }: DemoWish): Generator<Client, void, void> {
  const cases = practiceCases(today).slice(0, clients);
  const taken = new Set(cases.flatMap(({ identityNumber }) => identityNumber ?? []));
  yield* cases;
  for (let index = cases.length; index < clients; index += 1)
    yield demoClient(index, randomOf(seedOf(seed, index)), today, taken);
}

function demoClient(index: number, random: Random, today: IsoDate, taken: Set<string>): Client {
  const profile = oneOf(random);
  const span = profile.oldest < 18 ? 4 : YEARS;
  const days = daysHere(profile, span, random);
  const entry = addDays(today, -days);
  const [youngest, oldest] = profile.age;
  const age = random.int(youngest, Math.min(oldest, profile.oldest - (profile.oldest < 18 ? span : 1)));
  const person = inventPerson({ age, on: entry, today, taken }, random);
  const life = newLife({ profile, person, random, today, entry });
  begin(life);
  live(life);
  return clientOf(`demo-${String(index + 1).padStart(5, '0')}`, life);
}

/** Most have been here for long; who was only ever refused is remembered for a year or two. */
function daysHere({ first }: Profile, span: number, random: Random): number {
  if (first.length === 0) return random.int(5, 700);
  return random.chance(0.85) ? span * 365 - random.int(0, 364) : random.int(30, span * 365);
}

function oneOf(random: Random): Profile {
  const total = PROFILES.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.int(1, total);
  const found = PROFILES.find(({ weight }) => (left -= weight) <= 0);
  if (found === undefined) throw new Error('no profile');
  return found;
}

function live(life: Life): void {
  if (life.profile.first.length === 0) return;
  let since = life.entry;
  for (let evaluated = false; ; evaluated = true) {
    liveAYear(life, since, evaluated);
    if (life.over !== null) return;
    since = addDays(since, life.random.int(325, 350));
    if (since > life.today) return;
    if (life.marital === 2 && life.random.chance(0.03)) life.marital = 3;
    register(life, since, 'evaluation');
  }
}

function clientOf(id: string, life: Life): Client {
  const { person, course, entry, over, profile, random } = life;
  const child = profile.oldest < 18;
  return wholeClient({
    ...person,
    id,
    deathDate: over?.how === 'death' ? over.date : null,
    moved: over?.how === 'moved' ? { date: over.date, municipality: '0301' } : null,
    contacts: child
      ? [
          {
            role: 'guardian',
            name: `${random.pick(['Kari', 'Ola'])} ${person.name.family}`,
            relation: null,
            phone: null,
          },
        ]
      : [],
    applications: course.applications,
    informed: {
      date: entry,
      to: child ? 'representative' : 'client',
      by: random.pick(CASEWORKERS).name,
    },
    registrations: registrationsOf(life),
    rehabilitations: course.rehabilitations,
    decisions: course.decisions().map((decision) => ({ ...decision, periods: [...decision.periods] })),
    stays: course.stays,
  });
}

/** With whom it goes on, the next assessment is agreed upon; here and there it is begun already. */
function registrationsOf(life: Life): Client['registrations'] {
  const { registrations } = life.course;
  const last = registrations.at(-1);
  if (last === undefined || life.over !== null || life.profile.first.length === 0) return registrations;
  const agreed = { ...last, nextAssessment: addYears(last.date, 1) };
  const begun = life.random.chance(0.02) && last.date <= addDays(life.today, -200);
  return [
    ...registrations.slice(0, -1),
    agreed,
    ...(begun
      ? [
          {
            ...registrationOn(life, life.today, 'evaluation'),
            status: 'draft' as const,
            signedBy: null,
            signedAt: null,
            paperSigned: null,
          },
        ]
      : []),
  ];
}
