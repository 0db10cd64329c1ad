import { daysBetween, yearOf, type IsoDate } from '../record/dates.ts';

/** When the extract of a year is to be in. */
export interface Deadline {
  /** Reporting year = calendar year. */
  readonly year: number;
  readonly date: IsoDate;
  /** Whole days left; below zero when it has passed. */
  readonly days: number;
}

/**
 * The delivery that lies nearest: last year's until the end of January (15 January, letter 2015), then this year's.
 */
export function deadline(today: IsoDate): Deadline {
  const year = today.slice(5, 7) === '01' ? yearOf(today) - 1 : yearOf(today);
  const date = `${year + 1}-01-15`;
  return { year, date, days: daysBetween(today, date) };
}
