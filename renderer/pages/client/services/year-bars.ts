import type { Client } from '../../../../shared/record/client.ts';
import { daysBetween, yearOf, type IsoDate } from '../../../../shared/record/dates.ts';
import type { ServiceNumber } from '../../../../shared/catalogue/numbers.ts';
import { registerSegments } from '../../../../shared/reporting/register-view.ts';
import { touchesYear } from '../../../../shared/reporting/segments.ts';

/** A stretch of a year in which the register sees the same hours. */
export interface YearBar {
  readonly from: IsoDate;
  /** Last day; null while it runs, and on the day that is looked at. */
  readonly to: IsoDate | null;
  readonly minutesPerWeek: number;
  /** Shares of the year, 0–1. */
  readonly start: number;
  readonly end: number;
  /** Share of the most hours in the year, 0–1. */
  readonly height: number;
}

/**
 * A service through the year of a day, as far as the day: none where the hours were the same all the time, or aren't
 * recorded.
 */
export function yearBars(client: Client, service: ServiceNumber, day: IsoDate): readonly YearBar[] {
  const year = yearOf(day);
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const days = daysBetween(first, `${first.slice(0, 4)}-12-31`) + 1;
  const share = (date: IsoDate): number => Math.max(0, daysBetween(first, date)) / days;
  const timed = (registerSegments(client, day).get(service) ?? []).flatMap((segment) =>
    segment.from <= day && touchesYear(segment, year) && segment.minutesPerWeek !== null
      ? [{ ...segment, minutesPerWeek: segment.minutesPerWeek }]
      : [],
  );
  const most = Math.max(...timed.map(({ minutesPerWeek }) => minutesPerWeek));
  if (new Set(timed.map(({ minutesPerWeek }) => minutesPerWeek)).size < 2) return [];
  return timed.map(({ from, to, minutesPerWeek }) => {
    const runs = to === null || to > day;
    return {
      from,
      to: runs ? null : to,
      minutesPerWeek,
      start: share(from),
      end: runs ? share(day) : share(to) + 1 / days,
      height: minutesPerWeek / most,
    };
  });
}
