import type { Client } from '../client.ts';
import type { IsoDate } from '../dates.ts';
import { validRegistration } from '../registration.ts';
import type { ClientChange, PlanLine } from './act.ts';
import { samePeriods, upTo } from './periods.ts';
import { decisionRecord, line } from './plan.ts';

type Closable = Pick<Client, 'decisions' | 'rehabilitations' | 'stays' | 'registrations'>;

export interface Closed {
  readonly change: Required<Pick<ClientChange, 'decisions' | 'rehabilitations' | 'stays'>>;
  /** What isn't closed, and why. */
  readonly stands: readonly PlanLine[];
}

/**
 * Ends on a day, the last one included, what runs beyond it: periods of decisions, processes, and with `stays` the
 * non-municipal stays. What would begin after it doesn't come; a process or stay that would is left for somebody
 * to look at, since it would have no days. A signed registration never changes: its coordinator stands in it.
 */
export function closeOn(
  client: Closable,
  day: IsoDate,
  { stays, chosen }: { readonly stays: boolean; readonly chosen: readonly string[] | null },
): Closed {
  const stands: PlanLine[] = [];
  const isChosen = (id: string): boolean => chosen === null || chosen.includes(id);

  const decisions = client.decisions.map((decision) => {
    const periods = upTo(decision.periods, day);
    if (samePeriods(periods, decision.periods)) return decision;
    if (isChosen(decision.id)) return { ...decision, periods: [...periods] };
    stands.push(line('stands', decisionRecord(decision), { why: 'kept' }));
    return decision;
  });
  const closed = <T extends { readonly id: string; readonly from: IsoDate; readonly to: IsoDate | null }>(
    record: T,
    kind: 'rehabilitation' | 'stay',
  ): T => {
    if (record.to !== null && record.to <= day) return record;
    const isLater = record.from > day;
    if (!isLater && isChosen(record.id)) return { ...record, to: day };
    const why = isLater ? 'starts-after' : 'kept';
    const service = kind === 'rehabilitation' ? 45 : null;
    stands.push(line('stands', { kind, id: record.id, service }, { from: record.from, to: record.to, why }));
    return record;
  };
  const rehabilitations = client.rehabilitations.map((process) => closed(process, 'rehabilitation'));
  const open = stays ? client.stays.map((stay) => closed(stay, 'stay')) : client.stays;

  const registration = validRegistration(client.registrations, day);
  const coordinator = registration?.coordinator ?? null;
  if (registration !== null && coordinator !== null && (coordinator.to === null || coordinator.to > day))
    stands.push(
      line(
        'stands',
        { kind: 'coordinator', id: registration.id, service: null },
        { from: coordinator.from, to: coordinator.to, why: 'in-signed' },
      ),
    );
  return { change: { decisions, rehabilitations, stays: open }, stands };
}

/** Lets run on what ended exactly on a day: the way back from a closing that was a mistake. */
export function openAgain<T extends Closable>(client: T, day: IsoDate, chosen: readonly string[] | null): T {
  const isChosen = (id: string): boolean => chosen === null || chosen.includes(id);
  const opened = <R extends { readonly id: string; readonly to: IsoDate | null }>(record: R): R =>
    record.to === day && isChosen(record.id) ? { ...record, to: null } : record;
  return {
    ...client,
    decisions: client.decisions.map((decision) => {
      const last = decision.periods.at(-1);
      return last?.to === day && isChosen(decision.id)
        ? { ...decision, periods: decision.periods.with(-1, { ...last, to: null }) }
        : decision;
    }),
    rehabilitations: client.rehabilitations.map(opened),
    stays: client.stays.map(opened),
  };
}
