import type { IsoDate } from '../record/dates.ts';

const digits = (year: number): string => String(year).padStart(4, '0');

/** 1 January of the reporting year. */
export const firstDayOf = (year: number): IsoDate => `${digits(year)}-01-01`;

/** 31 December: the year's horizon. What happened after it isn't in the extract. */
export const lastDayOf = (year: number): IsoDate => `${digits(year)}-12-31`;

export const isInYear = (date: IsoDate, year: number): boolean => date.startsWith(`${digits(year)}-`);

/** A date as it was known on 31 December: null when it is later. */
export const knownBy = (date: IsoDate | null, year: number): IsoDate | null =>
  date !== null && date <= lastDayOf(year) ? date : null;
