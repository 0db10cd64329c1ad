import type { Decision, Period } from '../record/client.ts';
import { daysBetween, type IsoDate } from '../record/dates.ts';

/** Days from the first to the last, both inclusive; null: open. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Compares after every day that has been recorded. */
const OPEN = '9999-12-31';
const endOf = (span: Span): IsoDate => span.to ?? OPEN;

/** An end before its start covers no day; a rule of its own says so. */
export const isReversed = ({ from, to }: Span): boolean => to !== null && to < from;

/** The same days with the earlier first. */
export const inOrder = (span: Span): Span =>
  span.to !== null && span.to < span.from ? { from: span.to, to: span.from } : span;

/** Whether a day is in both. */
export const touches = (a: Span, b: Span): boolean =>
  !isReversed(a) && !isReversed(b) && a.from <= endOf(b) && b.from <= endOf(a);

/** The days that are in both; null where there are none. */
export const sharedDays = (a: Span, b: Span): Span | null =>
  touches(a, b) ? { from: a.from > b.from ? a.from : b.from, to: endOf(a) < endOf(b) ? a.to : b.to } : null;

/** Whether more than one day is in both: people move from one service to another on a day that both count. */
export function sharesMoreThanADay(a: Span, b: Span): boolean {
  const shared = sharedDays(a, b);
  return shared !== null && shared.from !== shared.to;
}

/** How many days, the first and the last counted; an open one up to `today`. 0 where it ends before it starts. */
export const lengthInDays = ({ from, to }: Span, today: IsoDate): number =>
  Math.max(0, daysBetween(from, to ?? today) + 1);

/** A period with its decision and its place there. */
export interface PlacedPeriod {
  readonly decision: Decision;
  readonly period: Period;
  /** `periods.0` */
  readonly field: string;
}

export const placedPeriods = (decisions: readonly Decision[]): readonly PlacedPeriod[] =>
  decisions.flatMap((decision) =>
    decision.periods.map((period, index) => ({ decision, period, field: `periods.${index}` })),
  );
