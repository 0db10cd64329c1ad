import type { Client, Decision, Period, Rehabilitation } from '../../../../shared/record/client.ts';
import { compareDates, type IsoDate } from '../../../../shared/record/dates.ts';

const covers = (period: Period, day: IsoDate): boolean =>
  period.from <= day && (period.to === null || period.to >= day);

/** Whether a decision is granted and one of its periods covers the day. */
export const runsOn = (decision: Decision, day: IsoDate): boolean =>
  !decision.rejected && decision.periods.some((period) => covers(period, day));

const endsLater = (decision: Decision, day: IsoDate): boolean =>
  !decision.rejected && decision.periods.some((period) => period.to === null || period.to >= day);

/** What runs or will run, in card order; then what has ended and what was rejected, each the latest first. */
export const sortedDecisions = (decisions: readonly Decision[], today: IsoDate): readonly Decision[] => {
  const rank = (decision: Decision): number => (decision.rejected ? 2 : endsLater(decision, today) ? 0 : 1);
  const start = (decision: Decision): IsoDate => decision.periods.at(-1)?.from ?? decision.decided;
  const end = (decision: Decision): IsoDate => decision.periods.at(-1)?.to ?? decision.decided;
  return decisions.toSorted((a, b) => {
    const ranks = rank(a) - rank(b);
    if (ranks !== 0) return ranks;
    if (rank(a) > 0) return compareDates(end(b), end(a)) || a.service - b.service;
    return a.service - b.service || compareDates(start(a), start(b));
  });
};

/** How many granted decisions run on the day, and how many rejections there are. */
export const decisionCounts = (
  decisions: readonly Decision[],
  today: IsoDate,
): { readonly running: number; readonly rejected: number } => ({
  running: decisions.filter((decision) => runsOn(decision, today)).length,
  rejected: decisions.filter((decision) => decision.rejected).length,
});

/** The measures on one side of a process, with the sum of their minutes per week; null where none has hours. */
export interface Side {
  readonly decisions: readonly Decision[];
  readonly minutes: number | null;
}

const side = (decisions: readonly Decision[]): Side => {
  const timed = decisions.flatMap(({ minutesPerWeek }) => (minutesPerWeek === null ? [] : [minutesPerWeek]));
  return { decisions, minutes: timed.length === 0 ? null : timed.reduce((sum, minutes) => sum + minutes, 0) };
};

/** What runs inside and outside a process on a day. */
export const sidesOf = (
  client: Pick<Client, 'decisions'>,
  process: Rehabilitation,
  day: IsoDate,
): { readonly inside: Side; readonly outside: Side } => {
  const running = sortedDecisions(client.decisions, day).filter((decision) => runsOn(decision, day));
  return {
    inside: side(running.filter((decision) => decision.rehabilitation === process.id)),
    outside: side(running.filter((decision) => decision.rehabilitation === null)),
  };
};

/** Processes that run or will, the latest first, and those that have ended. */
export const sortedProcesses = (
  processes: readonly Rehabilitation[],
  today: IsoDate,
): { readonly open: readonly Rehabilitation[]; readonly ended: readonly Rehabilitation[] } => {
  const latestFirst = processes.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const isOpen = (process: Rehabilitation): boolean => process.to === null || process.to >= today;
  return { open: latestFirst.filter(isOpen), ended: latestFirst.filter((process) => !isOpen(process)) };
};
