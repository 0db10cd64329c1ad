import { addDays, compareDates, daysBetween, isIsoDate, isoDate, yearOf } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** How two digits of a year are read: a birth lies in the past, anything else nearest to today. */
export type DateSense = 'birth' | 'event';

export type TypedDate =
  { readonly ok: true; readonly value: IsoDate } | { readonly ok: false; readonly code: 'not-a-date' };

const NOT_A_DATE = { ok: false, code: 'not-a-date' } as const;

const RELATIVE = /^[+-]\d{1,5}$/;
const TODAY = /^(?:t|i|i dag|idag)$/;
const WITHOUT_MARKS = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const WITH_MARKS = /^(\d{1,2})[.,/ -](\d{1,2})[.,/ -](\d{2}|\d{4})$/;

/** The years that two digits may mean: this century's, the last one's and the next one's. */
const candidates = (twoDigits: number, today: IsoDate): readonly number[] => {
  const century = Math.floor(yearOf(today) / 100) * 100;
  return [century - 100, century, century + 100].map((start) => start + twoDigits);
};

const bySense = (dates: readonly IsoDate[], today: IsoDate, sense: DateSense): IsoDate | undefined => {
  switch (sense) {
    case 'birth':
      return dates
        .filter((date) => date <= today)
        .toSorted(compareDates)
        .at(-1);
    case 'event':
      return dates.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
  }
};

/**
 * A date as people type it: `010612`, `01062012`, `1.6.12`, `1.6.2012`, `2012-06-01`; `t` or `i` is today, `-7`
 * a week ago, `+7` in a week. Two digits of a year are read by `sense`; of 29 February only the years that have
 * that day come into question.
 */
export const parseTypedDate = (text: string, today: IsoDate, sense: DateSense): TypedDate => {
  const typed = text.trim().toLowerCase();
  if (TODAY.test(typed)) return { ok: true, value: today };
  if (RELATIVE.test(typed)) return { ok: true, value: addDays(today, Number(typed)) };
  if (isIsoDate(typed)) return { ok: true, value: typed };

  const [, day, month, year] = WITHOUT_MARKS.exec(typed) ?? WITH_MARKS.exec(typed) ?? [];
  if (day === undefined || year === undefined) return NOT_A_DATE;
  const years = year.length === 4 ? [Number(year)] : candidates(Number(year), today);
  const dates = years
    .map((candidate) => isoDate(candidate, Number(month), Number(day)))
    .filter((date) => date !== null);
  const value = year.length === 4 ? dates[0] : bySense(dates, today, sense);
  return value === undefined ? NOT_A_DATE : { ok: true, value };
};
