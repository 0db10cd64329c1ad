import type { ServiceNumber } from '../catalogue/numbers.ts';
import { addDays } from '../record/dates.ts';
import type { IsoDate } from '../record/dates.ts';

/** One period of a granted decision, or of a re-/habilitation process (service 45). */
export interface GrantedLine {
  readonly service: ServiceNumber;
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive; null while it runs. */
  readonly to: IsoDate | null;
  /** Whole minutes per week; null where none are recorded. */
  readonly minutesPerWeek: number | null;
  readonly severalStaff: boolean;
  readonly organisationNumber: string | null;
  /** The decision is a measure of a re-/habilitation process. The sums don't depend on it. */
  readonly inProcess: boolean;
}

/** A piece of the time line in which the register sees the same service unchanged. */
export interface Segment {
  readonly from: IsoDate;
  /** Last day, inclusive; null while it runs. */
  readonly to: IsoDate | null;
  /** Sum of the lines that run in it; null when none of them has hours. */
  readonly minutesPerWeek: number | null;
  readonly severalStaff: boolean;
  /** In rising order, without repeats. */
  readonly organisationNumbers: readonly string[];
}

interface Event {
  readonly day: IsoDate;
  readonly line: GrantedLine;
  readonly starts: boolean;
}

/** What runs at a moment of the sweep; counts, so that a line can be taken out again at its end. */
class Running {
  lines = 0;
  #minutes = 0;
  #withMinutes = 0;
  #withSeveralStaff = 0;
  readonly #organisations = new Map<string, number>();

  change({ line, starts }: Event): void {
    const by = starts ? 1 : -1;
    this.lines += by;
    if (line.minutesPerWeek !== null) {
      this.#minutes += by * line.minutesPerWeek;
      this.#withMinutes += by;
    }
    if (line.severalStaff) this.#withSeveralStaff += by;
    if (line.organisationNumber !== null) {
      const count = (this.#organisations.get(line.organisationNumber) ?? 0) + by;
      if (count === 0) this.#organisations.delete(line.organisationNumber);
      else this.#organisations.set(line.organisationNumber, count);
    }
  }

  segment(from: IsoDate): Segment {
    return {
      from,
      to: null,
      minutesPerWeek: this.#withMinutes > 0 ? this.#minutes : null,
      severalStaff: this.#withSeveralStaff > 0,
      organisationNumbers: [...this.#organisations.keys()].sort(),
    };
  }
}

/** Old systems write this for an end that nobody knows; there is no day after it. */
const LAST_DAY_THERE_IS = '9999-12-31';

const eventsOf = (line: GrantedLine): readonly Event[] => {
  if (line.to === null || line.to === LAST_DAY_THERE_IS) return [{ day: line.from, line, starts: true }];
  if (line.to < line.from) return [];
  return [
    { day: line.from, line, starts: true },
    { day: addDays(line.to, 1), line, starts: false },
  ];
};

const agree = (a: Segment, b: Segment): boolean =>
  a.minutesPerWeek === b.minutesPerWeek &&
  a.severalStaff === b.severalStaff &&
  a.organisationNumbers.length === b.organisationNumbers.length &&
  a.organisationNumbers.every((number, index) => number === b.organisationNumbers[index]);

/**
 * The lines of one client and one service, added together as the register receives them (letter 2015): cut
 * wherever a line starts or ends, summed in each piece, and neighbours without a day between them that agree
 * in everything joined. A line that ends before it starts covers no day and counts for nothing.
 */
export const segments = (lines: readonly GrantedLine[]): readonly Segment[] => {
  const events = lines.flatMap(eventsOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const running = new Running();
  const done: Segment[] = [];
  let current: Segment | null = null;

  for (let index = 0; index < events.length;) {
    const day = events[index]?.day;
    if (day === undefined) break;
    for (let event = events[index]; event?.day === day; event = events[++index]) running.change(event);

    const next: Segment | null = running.lines > 0 ? running.segment(day) : null;
    if (current !== null && next !== null && agree(current, next)) continue;
    if (current !== null) done.push({ ...current, to: addDays(day, -1) });
    current = next;
  }
  if (current !== null) done.push(current);
  return done;
};

/** The segments of each service that has any, services by number. */
export const segmentsByService = (
  lines: readonly GrantedLine[],
): ReadonlyMap<ServiceNumber, readonly Segment[]> => {
  const sorted = Map.groupBy(
    lines.toSorted((a, b) => a.service - b.service),
    (line) => line.service,
  );
  const result = new Map<ServiceNumber, readonly Segment[]>();
  for (const [service, ofService] of sorted) {
    const found = segments(ofService);
    if (found.length > 0) result.set(service, found);
  }
  return result;
};

/**
 * The lines as they were known on `lastDay`: what starts after it is left out, and an end after it is open.
 * An end on the day itself has happened, and stands.
 */
export const horizon = (lines: readonly GrantedLine[], lastDay: IsoDate): readonly GrantedLine[] =>
  lines
    .filter((line) => line.from <= lastDay)
    .map((line) => (line.to !== null && line.to > lastDay ? { ...line, to: null } : line));

/** The segment that covers the day, or null. */
export const segmentOn = (of: readonly Segment[], day: IsoDate): Segment | null =>
  of.find((segment) => segment.from <= day && (segment.to === null || day <= segment.to)) ?? null;

/** Whether the days `from`–`to` (null: open) include a day of the calendar year. */
export const touchesYear = (
  span: { readonly from: IsoDate; readonly to: IsoDate | null },
  year: number,
): boolean => {
  const digits = String(year).padStart(4, '0');
  return span.from <= `${digits}-12-31` && (span.to === null || span.to >= `${digits}-01-01`);
};
