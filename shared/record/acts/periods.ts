import type { Period } from '../client.ts';
import { addDays, type IsoDate } from '../dates.ts';

/**
 * Arithmetic on the periods of one decision. Days are inclusive at both ends, null is open, and what comes in
 * without overlaps comes out without overlaps, in the order of the starts.
 */

/** Days from first to last, both included; `to` null is open. */
export type Span = Period;

const byStart = (a: Period, b: Period): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Whether the day is one of the span's. */
export const covers = ({ from, to }: Span, day: IsoDate): boolean =>
  from <= day && (to === null || day <= to);

export const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null ? b : b === null || a < b ? a : b;

/** The parts of the periods up to and with a day. */
export const upTo = (periods: readonly Period[], lastDay: IsoDate): readonly Period[] =>
  periods
    .filter(({ from }) => from <= lastDay)
    .map(({ from, to }) => ({ from, to: earlier(to, lastDay) }))
    .toSorted(byStart);

/** The parts of the periods from a day on. */
export const onFrom = (periods: readonly Period[], firstDay: IsoDate): readonly Period[] =>
  periods
    .filter(({ to }) => to === null || to >= firstDay)
    .map(({ from, to }) => ({ from: from < firstDay ? firstDay : from, to }))
    .toSorted(byStart);

/** The periods without the days of the span: a period that has it in its middle becomes two. */
export const without = (periods: readonly Period[], { from, to }: Span): readonly Period[] => [
  ...upTo(periods, addDays(from, -1)),
  ...(to === null ? [] : onFrom(periods, addDays(to, 1))),
];

/**
 * The periods as they were before the days of the span were taken out of them: the two that it parts become one
 * again; before an open span the last one runs on. Periods with other ends stay as they are.
 */
export function withAgain(periods: readonly Period[], { from, to }: Span): readonly Period[] {
  const sorted = periods.toSorted(byStart);
  const index = sorted.findIndex((period) => period.to === addDays(from, -1));
  const before = sorted[index];
  const after = sorted[index + 1];
  if (before === undefined) return sorted;
  if (to === null) return after === undefined ? sorted.with(index, { ...before, to: null }) : sorted;
  return after?.from === addDays(to, 1)
    ? sorted.toSpliced(index, 2, { from: before.from, to: after.to })
    : sorted;
}

export const samePeriods = (a: readonly Period[], b: readonly Period[]): boolean =>
  a.length === b.length &&
  a.every((period, index) => period.from === b[index]?.from && period.to === b[index].to);
