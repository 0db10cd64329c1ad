import { SCORE_NUMBERS, type ServiceNumber, type StayType } from '../catalogue/numbers.ts';
import { interruptionAdvice } from '../record/acts/interruption.ts';
import type { Client, Rehabilitation } from '../record/client.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../record/dates.ts';
import type { RegistrationReason } from '../catalogue/reasons.ts';
import type { Registration } from '../record/registration.ts';

/** A bar on the axis. `to` null: it still runs. */
export interface Bar {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface RegistrationMark {
  readonly id: string;
  readonly date: IsoDate;
  readonly reason: RegistrationReason;
  readonly draft: boolean;
  /** Its scores, by variable 12–28; null: not answered. */
  readonly scores: Readonly<Record<number, number | null>>;
}

export interface StayBar extends Bar {
  readonly id: string;
  readonly type: StayType;
  /** Last − first + 1; up to today while it lasts. */
  readonly days: number;
  /** Whether it is long enough to interrupt services. */
  readonly interrupts: boolean;
}

export interface ServiceBars {
  readonly id: string;
  readonly service: ServiceNumber;
  readonly note: string | null;
  readonly minutesPerWeek: number | null;
  /** Id of the re-/habilitation process that it is, or is a measure of; null: outside. */
  readonly process: string | null;
  /** What the process is, on its own line; null on the lines of decisions. */
  readonly processKind: Rehabilitation['kind'] | null;
  /** The day of a rejection; null: granted. */
  readonly rejected: IsoDate | null;
  readonly bars: readonly Bar[];
  /** Days without the service between two periods. */
  readonly gaps: readonly Bar[];
}

/** Everything of a client that has a place in time, on one axis. */
export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly registrations: readonly RegistrationMark[];
  readonly stays: readonly StayBar[];
  /** By their first day; processes (45) among them, as the services that they are, each before its measures. */
  readonly services: readonly ServiceBars[];
}

/** Room before the first and after the last day on the axis. */
const MARGIN_DAYS = 14;
/** A client about whom little is recorded gets an axis of a year all the same. */
const LEAST_MONTHS = 12;

export function timelineOf(client: Client, today: IsoDate): Timeline {
  const registrations = shown(client.registrations).map(markOf);
  const stays = client.stays.map((stay): StayBar => {
    const { days, interrupts } = interruptionAdvice(stay, client, today);
    return { id: stay.id, type: stay.type, from: stay.from, to: stay.to, days, interrupts };
  });
  const services = inOrder([
    ...client.decisions.map((one): ServiceBars => ({
      id: one.id,
      service: one.service,
      note: one.note,
      minutesPerWeek: one.minutesPerWeek,
      process: one.rehabilitation,
      processKind: null,
      rejected: one.rejected ? one.decided : null,
      bars: one.rejected ? [] : one.periods,
      gaps: one.rejected ? [] : gapsOf(one.periods),
    })),
    ...client.rehabilitations.map((one): ServiceBars => ({
      id: one.id,
      service: 45,
      note: null,
      minutesPerWeek: null,
      process: one.id,
      processKind: one.kind,
      rejected: null,
      bars: [{ from: one.from, to: one.to }],
      gaps: [],
    })),
  ]);
  const days = [
    today,
    ...registrations.map(({ date }) => date),
    ...[...stays, ...services.flatMap(({ bars }) => bars)].flatMap(({ from, to }) => [from, to ?? from]),
    ...services.flatMap(({ rejected }) => rejected ?? []),
  ].sort(compare);
  const last = addDays(days.at(-1) ?? today, MARGIN_DAYS);
  const first = addDays(days[0] ?? today, -MARGIN_DAYS);
  const least = addMonths(last, -LEAST_MONTHS);
  return { from: first < least ? first : least, to: last, registrations, stays, services };
}

/** Where a day stands between the ends of the axis: 0–1. */
export const shareOf = ({ from, to }: Pick<Timeline, 'from' | 'to'>, day: IsoDate): number =>
  Math.max(0, Math.min(1, daysBetween(from, day) / daysBetween(from, to)));

/** More months than this, and only the named ones are marked. */
const MARKED_MONTHS = 36;

/** A mark on the axis: the first of a month. Where only years have room, months go without a name. */
export interface Tick {
  readonly day: IsoDate;
  readonly named: boolean;
}

/** The months on the axis; at most `most` of them are named. */
export function ticksOf({ from, to }: Pick<Timeline, 'from' | 'to'>, most: number): readonly Tick[] {
  const months: IsoDate[] = [];
  for (let month = addMonths(`${from.slice(0, 7)}-01`, 1); month <= to; month = addMonths(month, 1))
    months.push(month);
  const step = [1, 3, 6, 12].find((size) => months.length / size <= most) ?? 12;
  return months
    .map((day) => ({ day, named: step < 12 && (Number(day.slice(5, 7)) - 1) % step === 0 }))
    .filter(({ day, named }) => named || months.length <= MARKED_MONTHS || day.slice(5, 7) === '01');
}

/** Signed ones that hold, and drafts; what was corrected is history. */
const shown = (registrations: readonly Registration[]): readonly Registration[] => {
  const corrected = new Set(
    registrations.filter(({ status }) => status === 'signed').map(({ correctionOf }) => correctionOf),
  );
  return registrations.filter(({ id }) => !corrected.has(id)).toSorted((a, b) => compare(a.date, b.date));
};

const markOf = ({ id, date, reason, status, values }: Registration): RegistrationMark => ({
  id,
  date,
  reason,
  draft: status === 'draft',
  scores: Object.fromEntries(SCORE_NUMBERS.map((number) => [number, values[number]])),
});

const gapsOf = (periods: readonly Bar[]): readonly Bar[] =>
  periods.slice(1).flatMap((period, index) => {
    const before = periods[index]?.to ?? null;
    return before !== null && addDays(before, 1) < period.from
      ? [{ from: addDays(before, 1), to: addDays(period.from, -1) }]
      : [];
  });

/** Whatever belongs to one process stands together. */
const inOrder = (services: readonly ServiceBars[]): readonly ServiceBars[] =>
  [...Map.groupBy(services, ({ id, process }) => process ?? id).values()]
    .map((group) => ({ group: group.toSorted(byProcess), first: group.toSorted(byFirstDay)[0] }))
    .sort((a, b) => (a.first === undefined || b.first === undefined ? 0 : byFirstDay(a.first, b.first)))
    .flatMap(({ group }) => group);

const byFirstDay = (a: ServiceBars, b: ServiceBars): number =>
  compare(firstDay(a), firstDay(b)) || a.service - b.service;

const byProcess = (a: ServiceBars, b: ServiceBars): number =>
  Number(a.processKind === null) - Number(b.processKind === null) || byFirstDay(a, b);

const firstDay = ({ bars, rejected }: ServiceBars): IsoDate => bars[0]?.from ?? rejected ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
