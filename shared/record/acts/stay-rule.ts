import type { Client, Stay } from '../client.ts';
import { addDays, type IsoDate } from '../dates.ts';
import { covers } from './periods.ts';

/** A stay is recorded where it ended so many days or fewer before a municipal service starts (guide 2004). */
export const DAYS_BEFORE_START = 14;

/** The stay from which the client came to a service that starts on a day; null: none is recorded, and one may be missing. */
export const stayBefore = (stays: readonly Stay[], start: IsoDate): Stay | null =>
  stays.find(({ from, to }) => from <= start && (to === null || to >= addDays(start, -DAYS_BEFORE_START))) ??
  null;

/**
 * Whether a stay is one to record: the client has municipal services when it begins (discharged to it), or a service
 * starts within 14 days after its end (received from it). One that lasts may still become so.
 */
export function isStayToRecord(
  { from, to }: Stay,
  { decisions, rehabilitations }: Pick<Client, 'decisions' | 'rehabilitations'>,
): boolean {
  const spans = [
    ...decisions.filter(({ rejected }) => !rejected).flatMap(({ periods }) => periods),
    ...rehabilitations,
  ];
  const dischargedTo = spans.some((span) => covers(span, from) || covers(span, addDays(from, -1)));
  const until = to === null ? null : addDays(to, DAYS_BEFORE_START);
  const receivedFrom = spans.some((span) => span.from >= from && (until === null || span.from <= until));
  return dischargedTo || receivedFrom || to === null;
}
