import type { Client, Decision } from '../../../shared/record/client.ts';
import { addDays, ageOn } from '../../../shared/record/dates.ts';
import type { Registration, RegistrationValues } from '../../../shared/record/registration.ts';
import { servicesOn } from '../../../shared/rules/in-view.ts';
import type { RuleContext, RuleId } from '../../../shared/rules/rule.ts';

/** The day on which the planted faults are looked for: late enough for the year to be held against the last. */
export const TODAY = '2025-12-15';
export const YEAR = 2025;
export const before = (days: number): string => addDays(TODAY, -days);

/** A fault that a rule must name: whom it is planted on, and how. */
export interface Plant {
  readonly rule: RuleId;
  readonly suits: (client: Client) => boolean;
  /** `other` is somebody else, whose number can be taken. */
  readonly plant: (client: Client, other: Client) => Client;
  /** The database refuses it by itself: it is only planted in memory. */
  readonly unstorable?: true;
  /** Can't happen in a practice database: looked at alone, in other circumstances. */
  readonly elsewhere?: Partial<RuleContext>;
}

export const latest = ({ registrations }: Client): Registration => {
  const last = registrations.at(-1);
  if (last === undefined) throw new Error('nobody without a registration is planted on');
  return last;
};
export const first = ({ registrations }: Client): Registration => {
  const [found] = registrations;
  if (found === undefined) throw new Error('nobody without a registration is planted on');
  return found;
};

/** The client with its last registration changed. */
export const registered = (client: Client, change: Partial<Registration>): Client => ({
  ...client,
  registrations: [...client.registrations.slice(0, -1), { ...latest(client), ...change }],
});
export const valued = (client: Client, values: Partial<RegistrationValues>): Client =>
  registered(client, { values: { ...latest(client).values, ...values } });

const isOpen = ({ periods }: Decision): boolean => periods.at(-1)?.to === null;
export const openDecision = (client: Client, service?: number): Decision => {
  const found = client.decisions.find(
    (one) => isOpen(one) && (service === undefined || one.service === service),
  );
  if (found === undefined) throw new Error(`no running decision of ${service ?? 'any service'}`);
  return found;
};
/** The first day of the last period. */
export const begun = (decision: Decision): string => decision.periods.at(-1)?.from ?? '';

export const decided = (client: Client, old: Decision, change: Partial<Decision>): Client => ({
  ...client,
  decisions: client.decisions.map((one) => (one === old ? { ...one, ...change } : one)),
});
/** The decision with its last period ended, or replaced by others. */
export const withPeriods = (
  client: Client,
  old: Decision,
  ...periods: readonly Decision['periods'][number][]
): Client => decided(client, old, { periods: [...old.periods.slice(0, -1), ...periods] });

export const granted = (client: Client, given: Partial<Decision> & Pick<Decision, 'service'>): Client => ({
  ...client,
  decisions: [
    ...client.decisions,
    {
      id: 'planted',
      kind: 'decision',
      decided: before(12),
      rejected: false,
      minutesPerWeek: null,
      severalStaff: null,
      organisationNumber: null,
      rehabilitation: null,
      periods: [{ from: before(10), to: null }],
      complaint: null,
      note: null,
      ...given,
    },
  ],
});
export const rejected = (client: Client, given: Partial<Decision> & Pick<Decision, 'service'>): Client =>
  granted(client, { rejected: true, periods: [], ...given });

/** Dead on a day, with everything ended on it. */
export const dead = (client: Client, on: string): Client => ({
  ...client,
  deathDate: on,
  decisions: client.decisions.map((one) => ({
    ...one,
    periods: one.periods.map((period) =>
      period.to === null || period.to > on ? { ...period, to: on } : period,
    ),
  })),
});

const alive = ({ deathDate, moved, registrations }: Client): boolean =>
  deathDate === null && moved === null && registrations.every(({ status }) => status === 'signed');

/** Lives at home, with services that have run for months and run on, and nothing special about it. */
export const atHome = (client: Client): boolean =>
  alive(client) &&
  client.id.startsWith('demo') &&
  client.rehabilitations.length === 0 &&
  client.decisions.some((one) => isOpen(one) && begun(one) < before(100)) &&
  latest(client).values[9] === 1 &&
  latest(client).date < before(60) &&
  latest(client).date > before(330) &&
  first(client).date < before(1200) &&
  client.stays.every(({ to }) => to !== null && to < before(300)) &&
  client.applications.every(({ received }) => received < before(100)) &&
  ageOn(client.birthDate ?? TODAY, TODAY) >= 18;

/** The same, with this service. */
export const runs =
  (service: number) =>
  (client: Client): boolean =>
    atHome(client) &&
    client.decisions.some((one) => one.service === service && isOpen(one) && begun(one) < before(100));

/** Lives in a home of this kind. */
export const livesIn =
  (...housing: readonly number[]) =>
  (client: Client): boolean =>
    alive(client) &&
    client.id.startsWith('demo') &&
    housing.includes(latest(client).values[9] ?? 0) &&
    client.decisions.some((one) => isOpen(one) && begun(one) < before(30)) &&
    latest(client).date < before(30) &&
    latest(client).date >= `${YEAR}-01-01`;

export const child = (client: Client): boolean =>
  alive(client) &&
  client.contacts.some(({ role }) => role === 'guardian') &&
  ageOn(client.birthDate ?? TODAY, TODAY) < 16 &&
  servicesOn(client, TODAY).length > 0;

/** Has services no longer, but had in the year. */
export const ended = (client: Client): boolean =>
  alive(client) &&
  client.id.startsWith('demo') &&
  client.decisions.some(({ periods }) => (periods.at(-1)?.to ?? '') >= `${YEAR}-01-01`) &&
  client.decisions.every(({ periods }) => periods.every(({ to }) => to !== null && to < before(3)));

/** Was only ever refused, in the year. */
export const refused = (client: Client): boolean =>
  alive(client) &&
  client.decisions.length > 0 &&
  client.decisions.every((one) => one.rejected && one.decided >= `${YEAR}-01-01`);

/** Has a re-/habilitation process with measures in the year. */
export const inProcess = (client: Client): boolean =>
  alive(client) &&
  client.id.startsWith('demo') &&
  client.rehabilitations.some(({ from, to }) => from < before(30) && (to ?? TODAY) >= `${YEAR}-01-01`);
