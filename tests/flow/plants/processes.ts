import type { Client, Rehabilitation } from '../../../shared/record/client.ts';
import { addDays } from '../../../shared/record/dates.ts';
import {
  atHome,
  before,
  dead,
  first,
  granted,
  inProcess,
  latest,
  rejected,
  runs,
  type Plant,
} from './plant.ts';

/** In a process of a month, with what a process should have. */
const processing = (client: Client, ...given: readonly Partial<Rehabilitation>[]): Client => ({
  ...client,
  rehabilitations: given.map((one, index) => ({
    id: `planted-${index}`,
    kind: 'rehabilitation',
    decided: before(32),
    from: before(30),
    to: null,
    goal: 'Gå ut alene',
    notReported: ['Aktiv på dagtid'],
    ...one,
  })),
});
const coordinated = (client: Client): Client => ({
  ...client,
  registrations: client.registrations.map((one) => ({
    ...one,
    coordinator: { from: one.date, to: null },
  })),
});

export const PROCESS_PLANTS: readonly Plant[] = [
  {
    rule: 'R-100',
    suits: (c) => atHome(c) && latest(c).values[52] === true && !runs(44)(c),
    plant: (c) =>
      granted(c, {
        service: 31,
        minutesPerWeek: 120,
        severalStaff: false,
        decided: before(50),
        periods: [{ from: before(45), to: before(5) }],
      }),
  },
  { rule: 'R-101', suits: atHome, plant: (c) => coordinated(processing(c, { notReported: [] })) },
  { rule: 'R-102', suits: atHome, plant: (c) => coordinated(processing(c, { goal: null })) },
  {
    rule: 'R-103',
    suits: atHome,
    plant: (c) => coordinated(processing(c, { decided: before(802), from: before(800) })),
  },
  {
    rule: 'R-104',
    suits: inProcess,
    plant: (c) => ({
      ...c,
      rehabilitations: c.rehabilitations.map((one) => ({ ...one, from: addDays(one.from, 5) })),
    }),
  },
  {
    rule: 'R-105',
    suits: runs(44),
    plant: (c) => ({ ...c, decisions: c.decisions.map((one) => ({ ...one, rehabilitation: 'nowhere' })) }),
    unstorable: true,
  },
  {
    rule: 'R-106',
    suits: atHome,
    plant: (c) => coordinated(processing(c, {}, { decided: before(22), from: before(20) })),
  },
  {
    rule: 'R-107',
    suits: atHome,
    plant: (c) => ({
      ...processing(c, {}),
      registrations: c.registrations.map((one) => ({
        ...one,
        coordinator: null,
        values: { ...one.values, 52: false },
      })),
    }),
  },
  { rule: 'R-108', suits: atHome, plant: (c) => granted(c, { service: 45, kind: 'resolution' }) },
  {
    rule: 'R-109',
    suits: atHome,
    plant: (c) => coordinated(processing(c, { decided: addDays(first(c).date, -1) })),
  },
  {
    rule: 'R-110',
    suits: atHome,
    plant: (c) => coordinated(processing(dead(c, before(10)), { to: before(5) })),
  },
  { rule: 'R-111', suits: atHome, plant: (c) => coordinated(processing(c, { decided: before(28) })) },
  {
    rule: 'R-112',
    suits: atHome,
    plant: (c) => rejected(coordinated(processing(c, {})), { service: 31, rehabilitation: 'planted-0' }),
  },
];
