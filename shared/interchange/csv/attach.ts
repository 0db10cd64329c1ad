import type { Client, Decision, Period, Rehabilitation } from '../../record/client.ts';
import type { Fault } from '../../record/fault.ts';
import { stops } from '../../record/stops.ts';
import { identified } from '../identify.ts';
import type { ServiceLine } from './service-line.ts';

/** What a table gives to one client so far. */
export interface Addition {
  readonly before: Client;
  readonly rows: number;
  readonly decisions: readonly Decision[];
  readonly rehabilitations: readonly Rehabilitation[];
}

export const nothingAdded = (before: Client): Addition => ({
  before,
  rows: 0,
  decisions: [],
  rehabilitations: [],
});

export type Attached =
  { readonly ok: true; readonly value: Addition } | { readonly ok: false; readonly faults: readonly Fault[] };

const fault = (field: string, code: Fault['code'], detail?: string): Attached => ({
  ok: false,
  faults: [detail === undefined ? { field, code } : { field, code, detail }],
});

/**
 * Adds a service to what a client gets. Rows that differ in their days alone are periods of one decision; what the
 * client has already, or another row said, is a fault. Faults are told by the fields of a row.
 */
export function attach(to: Addition, line: ServiceLine, syntheticAllowed: boolean): Attached {
  const attached = line.kind === 'process' ? attachProcess(to, line.record) : attachDecision(to, line.record);
  if (!attached.ok) return attached;
  const { before, decisions, rehabilitations } = attached.value;
  const after = {
    ...before,
    decisions: [...before.decisions, ...decisions],
    rehabilitations: [...before.rehabilitations, ...rehabilitations],
  };
  return stops(after, { syntheticAllowed }).some(({ code }) => code === 'no-registration-before')
    ? fault('decided', 'no-registration-before')
    : attached;
}

function attachProcess(
  to: Addition,
  process: Omit<Rehabilitation, 'id'> & { readonly id: string | null },
): Attached {
  const there = [...to.before.rehabilitations, ...to.rehabilitations];
  if (process.id !== null && there.some(({ id }) => id === process.id))
    return fault('process.id', 'already-there', process.id);
  if (there.some((one) => contentOf(one) === contentOf(process))) return fault('service', 'already-there');
  const [made] = identified([process], 'p', there);
  return made === undefined
    ? { ok: true, value: to }
    : { ok: true, value: { ...to, rehabilitations: [...to.rehabilitations, made] } };
}

function attachDecision(
  to: Addition,
  decision: Omit<Decision, 'id'> & { readonly id: string | null },
): Attached {
  const { before, decisions } = to;
  const processes = [...before.rehabilitations, ...to.rehabilitations];
  if (decision.rehabilitation !== null && !processes.some(({ id }) => id === decision.rehabilitation))
    return fault('process.id', 'unknown-reference', decision.rehabilitation);
  const same = (one: Decision): boolean => contentOf(one) === contentOf(decision);
  if ([...before.decisions, ...decisions].some((one) => same(one) && meet(one.periods, decision.periods)))
    return fault('service', 'already-there');

  const begun = decisions.find((one) => same(one) && (decision.id === null || decision.id === one.id));
  if (begun !== undefined) {
    const periods = [...begun.periods, ...decision.periods].sort((a, b) => (a.from < b.from ? -1 : 1));
    const longer = decisions.map((one) => (one === begun ? { ...one, periods } : one));
    return { ok: true, value: { ...to, decisions: longer } };
  }
  const there = [...before.decisions, ...decisions];
  if (decision.id !== null && there.some(({ id }) => id === decision.id))
    return fault('id', 'already-there', decision.id);
  const [made] = identified([decision], 'd', there);
  return made === undefined
    ? { ok: true, value: to }
    : { ok: true, value: { ...to, decisions: [...decisions, made] } };
}

/** Everything but its id and, of a decision, its days, to tell whether two say the same. */
function contentOf(record: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(record).filter(([name]) => name !== 'id' && name !== 'periods');
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const LATEST = '9999-12-31';

/** Whether two lists of periods have a day in common, or one says nothing of its days. */
const meet = (some: readonly Period[], others: readonly Period[]): boolean =>
  some.length === 0 ||
  others.length === 0 ||
  some.some((one) =>
    others.some((other) => one.from <= (other.to ?? LATEST) && other.from <= (one.to ?? LATEST)),
  );
