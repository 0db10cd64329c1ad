import type { ServiceNumber } from '../../catalogue/numbers.ts';
import type { Client, Decision, Stay } from '../client.ts';
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import { covers, samePeriods, without, withAgain, type Span } from './periods.ts';

/**
 * When a non-municipal stay (variable 51) interrupts the services that run (guide 2004: only where it lasts more
 * than five days, days = last − first + 1).
 *
 * The guide names an end and a new start, and not their days. Our reading: the days of the stay, first and last
 * included, are the ones without services. So a service ends on the day before the stay's first and begins again
 * on the day after its last, and the interruption has as many days as the stay.
 */

/** Days of a stay up to which no service is interrupted. */
export const STAY_WITHOUT_INTERRUPTION_DAYS = 5;

/**
 * What goes on during a stay unless the caseworker chooses otherwise, our reading: a place in the municipality's own
 * institution that is held for the client (39, 50), pay to the carer (40), a dwelling at the client's disposal (41,
 * 42), an approval (43).
 */
const GOES_ON: ReadonlySet<ServiceNumber> = new Set([39, 40, 41, 42, 43, 50]);

/**
 * The days on which the client is away without a day between: those of the stay, and of the stays that touch it. A
 * transfer from ward to ward is one absence.
 */
export function absenceOf(stay: Stay, stays: readonly Stay[]): Span {
  let span: Span = { from: stay.from, to: stay.to };
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to } of stays) {
      if (to !== null && to < from) continue;
      const touches =
        (span.to === null || from <= addDays(span.to, 1)) && (to === null || addDays(to, 1) >= span.from);
      if (!touches) continue;
      const wider: Span = {
        from: from < span.from ? from : span.from,
        to: span.to === null || to === null ? null : to > span.to ? to : span.to,
      };
      if (wider.from === span.from && wider.to === span.to) continue;
      span = wider;
      grown = true;
    }
  }
  return span;
}

/** What an absence does to one running service. */
export interface Interrupted {
  readonly decision: Decision;
  /** Its last day before the absence. */
  readonly ends: IsoDate;
  /** Its first day after; null while nobody knows the absence's end, or where the decision ends within it. */
  readonly reopens: IsoDate | null;
}

export interface InterruptionAdvice {
  readonly absence: Span;
  /** Last − first + 1; up to today while it lasts. */
  readonly days: number;
  /** Whether it interrupts: more than five days. */
  readonly interrupts: boolean;
  /** The services that it interrupts, by order of the decisions; none where it doesn't interrupt. */
  readonly services: readonly Interrupted[];
  /** Of those, what goes on all the same unless it is chosen. */
  readonly goesOn: readonly Interrupted[];
  /** Granted decisions with a period that begins within the absence: for somebody to look at. */
  readonly startsWithin: readonly Decision[];
}

/** Which of the running services a stay interrupts, with the days proposed. The stay may be among the client's, or not yet. */
export function interruptionAdvice(
  stay: Stay,
  client: Pick<Client, 'decisions' | 'stays'>,
  today: IsoDate,
): InterruptionAdvice {
  const absence = absenceOf(
    stay,
    client.stays.filter(({ id }) => id !== stay.id),
  );
  const days = daysOf(absence, today);
  const interrupts = isLong(absence, today);
  const granted = interrupts ? client.decisions.filter(({ rejected }) => !rejected) : [];
  const running = granted.flatMap((decision): readonly Interrupted[] =>
    isInterrupted(decision, absence) ? [interrupted(decision, absence)] : [],
  );
  return {
    absence,
    days,
    interrupts,
    services: running.filter(({ decision }) => !GOES_ON.has(decision.service)),
    goesOn: running.filter(({ decision }) => GOES_ON.has(decision.service)),
    startsWithin: granted.filter(({ periods }) =>
      periods.some((period) => covers(absence, period.from) && covers(period, period.from)),
    ),
  };
}

/** Last − first + 1; up to today while it lasts. */
const daysOf = ({ from, to }: Span, today: IsoDate): number =>
  daysBetween(from, to ?? (today > from ? today : from)) + 1;

/** Whether an absence is long enough to interrupt services. */
export const isLong = (absence: Span, today: IsoDate): boolean =>
  daysOf(absence, today) > STAY_WITHOUT_INTERRUPTION_DAYS;

/** Whether one of its periods runs on the day before the absence and into it. */
const isInterrupted = ({ periods }: Decision, absence: Span): boolean =>
  periods.some((period) => period.from < absence.from && covers(period, absence.from));

function interrupted(decision: Decision, absence: Span): Interrupted {
  const next = absence.to === null ? null : addDays(absence.to, 1);
  const reopens = next !== null && without(decision.periods, absence).some(({ from }) => from === next);
  return { decision, ends: addDays(absence.from, -1), reopens: reopens ? next : null };
}

/** The decision without the days of the absence; a period that begins within it stays as it is. */
export function interrupt(decision: Decision, absence: Span): Decision {
  const periods = decision.periods.flatMap((period) =>
    period.from < absence.from ? without([period], absence) : [period],
  );
  return samePeriods(periods, decision.periods) ? decision : { ...decision, periods: [...periods] };
}

/** The decision as it was before the absence interrupted it. */
export function resume(decision: Decision, absence: Span): Decision {
  const periods = withAgain(decision.periods, absence);
  return samePeriods(periods, decision.periods) ? decision : { ...decision, periods: [...periods] };
}
