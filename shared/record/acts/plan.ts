import type { Client, Decision, Period } from '../client.ts';
import type { Acted, ClientChange, PlanDoes, PlanLine, PlanRecord } from './act.ts';
import { covers } from './periods.ts';

/** A line of a plan; what isn't given is null. */
export const line = (
  does: PlanDoes,
  record: PlanRecord,
  more: Partial<Pick<PlanLine, 'from' | 'to' | 'before' | 'why'>> = {},
): PlanLine => ({ does, record, from: null, to: null, before: null, why: null, ...more });

type OwnParts = Pick<
  Client,
  'identityNumber' | 'previousIdentityNumbers' | 'birthDate' | 'sex' | 'deathDate' | 'moved'
>;

/** What an act changes, told line by line, and what stands beside it. */
export const planned = (client: Client, change: ClientChange, stands: readonly PlanLine[] = []): Acted => ({
  ok: true,
  change,
  plan: [...planOf(client, { ...client, ...change }), ...stands],
});

/** What becomes another between two states of a client, line by line: first the client, then each record. */
const planOf = (before: Client, after: Client): readonly PlanLine[] => [
  ...(same(ownParts(before), ownParts(after))
    ? []
    : [line('changes', { kind: 'client', id: before.id, service: null })]),
  ...lines(before.applications, after.applications, (one) => ({
    record: { kind: 'application', id: one.id, service: null },
    periods: [],
  })),
  ...lines(before.rehabilitations, after.rehabilitations, (one) => ({
    record: { kind: 'rehabilitation', id: one.id, service: 45 },
    periods: [one],
  })),
  ...lines(before.decisions, after.decisions, (one) => ({
    record: decisionRecord(one),
    periods: one.periods,
  })),
  ...lines(before.stays, after.stays, (one) => ({
    record: { kind: 'stay', id: one.id, service: null },
    periods: [one],
  })),
];

export const decisionRecord = ({ id, service }: Decision): PlanRecord => ({ kind: 'decision', id, service });

const ownParts = (client: Client): OwnParts => ({
  identityNumber: client.identityNumber,
  previousIdentityNumbers: client.previousIdentityNumbers,
  birthDate: client.birthDate,
  sex: client.sex,
  deathDate: client.deathDate,
  moved: client.moved,
});

interface Told {
  readonly record: PlanRecord;
  readonly periods: readonly Period[];
}

function lines<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  tell: (record: T) => Told,
): readonly PlanLine[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const left = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((one): readonly PlanLine[] => {
    const old = was.get(one.id);
    const { record, periods } = tell(one);
    if (old === undefined) return [line('adds', record), ...periodLines(record, [], periods)];
    if (same(old, one)) return [];
    const ofPeriods = periodLines(record, tell(old).periods, periods);
    return same(timeless(old), timeless(one)) ? ofPeriods : [line('changes', record), ...ofPeriods];
  });
  const gone = before.filter(({ id }) => !left.has(id)).map((one) => line('removes', tell(one).record));
  return [...changed, ...gone];
}

/** A record apart from its days, which are told period by period. */
const timeless = (record: object): object => ({ ...record, from: null, to: null, periods: null });

/** Periods are the same one when they begin on the same day. */
function periodLines(
  record: PlanRecord,
  before: readonly Period[],
  after: readonly Period[],
): readonly PlanLine[] {
  const kept = after.flatMap(({ from, to }): readonly PlanLine[] => {
    const old = before.find((period) => period.from === from);
    if (old === undefined) return [line('begins', record, { from, to })];
    if (old.to === to) return [];
    const shorter = to !== null && (old.to === null || to < old.to);
    return [line(shorter ? 'ends' : 'reopens', record, { from, to, before: old.to })];
  });
  const gone = before
    .filter(({ from }) => !after.some((period) => period.from === from || covers(period, from)))
    .map(({ from, to }) => line('drops', record, { from, before: to }));
  return [...kept, ...gone];
}

/** Records are plain data: two are the same when they are written the same. */
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
