import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import type { Client, Stay } from '../../../shared/record/client.ts';
import { addDays } from '../../../shared/record/dates.ts';
import type { Diagnosis, RegistrationValues } from '../../../shared/record/registration.ts';
import {
  atHome,
  before,
  child,
  ended,
  granted,
  latest,
  refused,
  registered,
  runs,
  TODAY,
  valued,
  type Plant,
} from './plant.ts';

const scores = (score: number): Partial<RegistrationValues> =>
  Object.fromEntries(SCORE_NUMBERS.map((number) => [number, score]));

/** The variable that the registration before scored lowest. */
const lowBefore = ({ registrations }: Client): (typeof SCORE_NUMBERS)[number] => {
  const previous = registrations.at(-2);
  const low = SCORE_NUMBERS.find((number) => (previous?.values[number] ?? 5) <= 2);
  if (low === undefined) throw new Error('nothing was scored low');
  return low;
};
const twice = (client: Client): boolean => atHome(client) && client.registrations.length > 1;

const diagnosed = (client: Client, change: Partial<Diagnosis>): Client => {
  const [main, ...others] = latest(client).diagnoses;
  if (main === undefined) throw new Error('no diagnosis');
  return registered(client, { diagnoses: [{ ...main, ...change }, ...others] });
};

const stayed = (client: Client, ...stays: readonly Omit<Stay, 'id' | 'type'>[]): Client => ({
  ...client,
  stays: [
    ...client.stays,
    ...stays.map((stay, index) => ({ id: `planted-${index}`, type: 1 as const, ...stay })),
  ],
});

/** Only what was registered more than a year ago is left. */
const forgotten = (client: Client): Client => ({
  ...client,
  registrations: client.registrations.filter(({ date }) => date < before(420)),
});

export const REGISTRATION_PLANTS: readonly Plant[] = [
  {
    rule: 'R-059',
    suits: atHome,
    plant: (c) => granted(forgotten(c), { service: 38, minutesPerWeek: 120, severalStaff: false }),
  },
  { rule: 'R-070', suits: atHome, plant: (c) => valued(c, scores(3)) },
  {
    rule: 'R-071',
    suits: child,
    plant: (c) => ({ ...valued(c, { 13: 4 }), birthDate: addDays(latest(c).date, -1500) }),
  },
  { rule: 'R-072', suits: runs(30), plant: (c) => valued(c, { ...scores(1), 12: 2 }) },
  { rule: 'R-073', suits: ended, plant: (c) => valued(c, { 18: 5 }) },
  { rule: 'R-074', suits: twice, plant: (c) => valued(c, { [lowBefore(c)]: 5 }) },
  {
    rule: 'R-075',
    suits: (c) => twice(c) && c.decisions.every(({ decided }) => decided < latest(c).date),
    plant: (c) => valued(c, { [lowBefore(c)]: 3 }),
  },
  { rule: 'R-076', suits: atHome, plant: (c) => valued(c, { 16: 3, 23: 2 }) },
  { rule: 'R-077', suits: atHome, plant: (c) => valued(c, { 20: null }) },
  { rule: 'R-078', suits: atHome, plant: (c) => valued(c, { 5: 9 }) },
  { rule: 'R-079', suits: atHome, plant: (c) => valued(c, { 8: null }) },
  { rule: 'R-080', suits: atHome, plant: (c) => diagnosed(c, { code: 'Q99' }) },
  { rule: 'R-081', suits: atHome, plant: (c) => diagnosed(c, { code: '-48' }) },
  { rule: 'R-082', suits: atHome, plant: (c) => diagnosed(c, { to: '1990-01-01' }) },
  { rule: 'R-083', suits: atHome, plant: (c) => diagnosed(c, { givenBy: null }) },
  { rule: 'R-084', suits: atHome, plant: (c) => diagnosed(c, { givenOn: addDays(TODAY, 9) }) },
  {
    rule: 'R-085',
    suits: atHome,
    plant: (c) =>
      registered(c, {
        diagnoses: latest(c).diagnoses.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]),
      }),
  },
  { rule: 'R-086', suits: atHome, plant: (c) => stayed(c, { from: before(20), to: before(25) }) },
  {
    rule: 'R-087',
    suits: atHome,
    plant: (c) => stayed(c, { from: before(20), to: before(16) }, { from: before(18), to: before(15) }),
  },
  { rule: 'R-088', suits: atHome, plant: (c) => stayed(c, { from: addDays(TODAY, 2), to: null }) },
  { rule: 'R-089', suits: refused, plant: (c) => stayed(c, { from: before(40), to: before(38) }) },
  {
    rule: 'R-090',
    suits: refused,
    plant: (c) =>
      granted(c, {
        service: 35,
        kind: 'resolution',
        decided: before(2),
        periods: [{ from: before(1), to: null }],
      }),
  },
  { rule: 'R-093', suits: atHome, plant: forgotten },
  { rule: 'R-094', suits: atHome, plant: (c) => registered(c, { nextAssessment: before(10) }) },
  { rule: 'R-095', suits: atHome, plant: (c) => registered(c, { paperSigned: null }) },
  {
    rule: 'R-096',
    suits: atHome,
    plant: (c) => ({ ...c, registrations: [...c.registrations, { ...latest(c), id: 'planted' }] }),
  },
  { rule: 'R-097', suits: atHome, plant: (c) => registered(c, { reason: 'correction' }) },
  {
    rule: 'R-098',
    suits: atHome,
    plant: (c) => ({
      ...c,
      registrations: [...c.registrations, { ...latest(c), id: 'planted', date: addDays(TODAY, 3) }],
    }),
  },
  {
    rule: 'R-099',
    suits: atHome,
    plant: (c) => registered(c, { coordinator: { from: before(50), to: before(60) } }),
  },
  {
    rule: 'R-125',
    suits: atHome,
    plant: (c) => ({
      ...c,
      registrations: [latest(c)],
      decisions: c.decisions.map((one) => ({
        ...one,
        decided: one.decided < latest(c).date ? latest(c).date : one.decided,
      })),
    }),
  },
];
