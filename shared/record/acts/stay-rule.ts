import type { Stay } from '../client.ts';
import { addDays, type IsoDate } from '../dates.ts';
import { covers, type Span } from './periods.ts';

/** A stay is recorded where it ended so many days or fewer before a municipal service starts (guide 2004, variable 51). */
export const DAYS_BEFORE_START = 14;

/** Whether the client came from a recorded stay to a service that starts on a day; if not, one may be missing. */
export const comesFromStay = (stays: readonly Stay[], start: IsoDate): boolean =>
  stays.some(({ from, to }) => from <= start && (to === null || to >= addDays(start, -DAYS_BEFORE_START)));

/**
 * Whether a stay is one to record, by the times of the municipal services: the client has one when it begins, or had
 * it the day before (discharged to the stay), or one starts within 14 days after its end (received from it). One that
 * lasts may still become so.
 */
export function isStayToRecord({ from, to }: Stay, services: readonly Span[]): boolean {
  if (to === null) return true;
  const until = addDays(to, DAYS_BEFORE_START);
  const dischargedTo = services.some((span) => covers(span, from) || covers(span, addDays(from, -1)));
  return dischargedTo || services.some((span) => span.from >= from && span.from <= until);
}
