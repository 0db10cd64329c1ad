import { addDays, ageOn } from '../../../shared/record/dates.ts';
import type { Client } from '../../../shared/record/client.ts';
import {
  atHome,
  before,
  begun,
  dead,
  decided,
  first,
  granted,
  latest,
  livesIn,
  openDecision,
  rejected,
  runs,
  TODAY,
  withPeriods,
  YEAR,
  type Plant,
} from './plant.ts';

const START = `${YEAR}-01-01`;
const resident = livesIn(5);

/** Changed in the year, so that an end before its start lies in it. */
const changedInYear = (client: Client): boolean =>
  runs(30)(client) && begun(openDecision(client, 30)) >= addDays(START, 10);

/** Alarm since before the year, by one decision. */
const oldAlarm = (client: Client): boolean =>
  runs(35)(client) &&
  client.decisions.filter(({ service }) => service === 35).length === 1 &&
  begun(openDecision(client, 35)) < addDays(START, -30);

const stay = { from: before(60), to: before(45) } as const;

export const SERVICE_PLANTS: readonly Plant[] = [
  { rule: 'R-041', suits: runs(30), plant: (c) => decided(c, openDecision(c, 30), { minutesPerWeek: 0 }) },
  { rule: 'R-042', suits: runs(30), plant: (c) => decided(c, openDecision(c, 30), { minutesPerWeek: null }) },
  { rule: 'R-043', suits: runs(35), plant: (c) => decided(c, openDecision(c, 35), { minutesPerWeek: 60 }) },
  {
    rule: 'R-044',
    suits: runs(44),
    plant: (c) =>
      granted(decided(c, openDecision(c, 44), { minutesPerWeek: 6000 }), {
        service: 44,
        minutesPerWeek: 6060,
        severalStaff: false,
      }),
  },
  {
    rule: 'R-045',
    suits: runs(30),
    plant: (c) => {
      const old = openDecision(c, 30);
      const from = begun(old);
      return withPeriods(c, old, { from, to: null }, { from: addDays(from, 5), to: addDays(from, 20) });
    },
  },
  {
    rule: 'R-046',
    suits: changedInYear,
    plant: (c) => {
      const old = openDecision(c, 30);
      return withPeriods(c, old, { from: begun(old), to: addDays(begun(old), -1) });
    },
  },
  { rule: 'R-047', suits: atHome, plant: (c) => ({ ...c, deathDate: before(30) }) },
  {
    rule: 'R-048',
    suits: atHome,
    plant: (c) =>
      granted(dead(c, before(30)), {
        service: 35,
        kind: 'resolution',
        decided: before(32),
        periods: [{ from: before(20), to: before(10) }],
      }),
  },
  {
    rule: 'R-049',
    suits: atHome,
    plant: (c) => decided(c, openDecision(c), { decided: addDays(first(c).date, -1) }),
  },
  {
    rule: 'R-050',
    suits: resident,
    plant: (c) => decided(c, openDecision(c, 50), { organisationNumber: null }),
  },
  {
    rule: 'R-051',
    suits: resident,
    plant: (c) => decided(c, openDecision(c, 50), { organisationNumber: '310000018' }),
  },
  { rule: 'R-052', suits: atHome, plant: (c) => granted(c, { service: 46, minutesPerWeek: 300 }) },
  {
    rule: 'R-053',
    suits: runs(30),
    plant: (c) => decided(c, openDecision(c, 30), { organisationNumber: '310000019' }),
  },
  {
    rule: 'R-054',
    suits: resident,
    plant: (c) => decided(c, openDecision(c, 50), { organisationNumber: '974760673' }),
  },
  {
    rule: 'R-055',
    suits: atHome,
    plant: (c) =>
      decided(c, openDecision(c), { decided: addDays(openDecision(c).periods[0]?.from ?? '', 3) }),
  },
  {
    rule: 'R-056',
    suits: runs(35),
    plant: (c) => decided(c, openDecision(c, 35), { periods: [{ from: '1979-12-31', to: null }] }),
  },
  {
    rule: 'R-057',
    suits: atHome,
    plant: (c) =>
      granted(c, {
        service: 42,
        kind: 'resolution',
        decided: addDays(TODAY, 3),
        periods: [{ from: addDays(TODAY, 5), to: null }],
      }),
  },
  {
    rule: 'R-058',
    suits: atHome,
    plant: (c) => ({ ...c, birthDate: addDays(openDecision(c).decided, 1) }),
  },
  { rule: 'R-060', suits: atHome, plant: (c) => granted(c, { service: 43, periods: [] }) },
  { rule: 'R-061', suits: atHome, plant: (c) => rejected(c, { service: 38, minutesPerWeek: 60 }) },
  { rule: 'R-062', suits: runs(30), plant: (c) => decided(c, openDecision(c, 30), { kind: 'resolution' }) },
  {
    rule: 'R-063',
    suits: runs(30),
    plant: (c) => granted(c, { service: 50, organisationNumber: '310000019' }),
  },
  {
    rule: 'R-064',
    suits: runs(30),
    plant: (c) => ({ ...c, decisions: [...c.decisions, { ...openDecision(c, 30), id: 'planted' }] }),
  },
  { rule: 'R-065', suits: runs(30), plant: (c) => decided(c, openDecision(c, 30), { severalStaff: null }) },
  { rule: 'R-066', suits: runs(30), plant: (c) => ({ ...c, stays: [{ id: 'planted', type: 1, ...stay }] }) },
  {
    rule: 'R-067',
    suits: runs(30),
    plant: (c) => {
      const old = openDecision(c, 30);
      return withPeriods(c, old, { from: begun(old), to: before(60) }, { from: before(56), to: null });
    },
  },
  {
    rule: 'R-068',
    suits: atHome,
    plant: (c) =>
      rejected(c, {
        service: 38,
        decided: addDays(latest(c).date, 1),
        complaint: { received: addDays(latest(c).date, 2), sentOn: null, outcome: null, date: null },
      }),
  },
  {
    rule: 'R-069',
    suits: (c) => atHome(c) && ageOn(c.birthDate ?? '', TODAY) < 60,
    plant: (c) => granted(c, { service: 39, organisationNumber: '310000027' }),
  },
  {
    rule: 'R-124',
    suits: oldAlarm,
    plant: (c) => {
      const old = openDecision(c, 35);
      return withPeriods(c, old, { from: begun(old), to: `${YEAR - 1}-12-31` });
    },
  },
  {
    rule: 'R-130',
    suits: atHome,
    plant: (c) =>
      rejected(c, {
        service: 38,
        complaint: { received: before(20), sentOn: null, outcome: 'rejected', date: before(5) },
      }),
  },
  {
    rule: 'R-131',
    suits: atHome,
    plant: (c) => granted(c, { service: 43, periods: [{ from: before(5), to: before(5) }] }),
  },
  {
    rule: 'R-132',
    suits: atHome,
    plant: (c) =>
      granted(c, {
        service: 47,
        decided: before(401),
        organisationNumber: '310000019',
        periods: [{ from: before(400), to: null }],
      }),
  },
  {
    rule: 'R-133',
    suits: resident,
    plant: (c) => granted(c, { service: 39, organisationNumber: '310000027' }),
  },
  { rule: 'R-134', suits: atHome, plant: (c) => rejected(dead(c, before(30)), { service: 38 }) },
];
