/** A calendar day as `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month 1–12; 0 for any other number. */
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const isReal = ({ year, month, day }: Civil): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const toIso = (civil: Civil): IsoDate => {
  if (!isReal(civil)) throw new RangeError('Not a calendar day between the years 1 and 9999');
  return `${digits(civil.year, 4)}-${digits(civil.month, 2)}-${digits(civil.day, 2)}`;
};

const read = (text: string): Civil | null => {
  // Cut rather than captured: the control reads dates by the hundred thousand.
  if (!PATTERN.test(text)) return null;
  const civil = {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
  return isReal(civil) ? civil : null;
};

const civilOf = (date: IsoDate): Civil => {
  const civil = read(date);
  if (civil === null) throw new RangeError('Not a calendar day');
  return civil;
};

/** Days since 1 March of year 0, in the Gregorian calendar; years are counted from March, so that the leap day is last. */
const dayNumber = ({ year, month, day }: Civil): number => {
  const y = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1;
};

const fromDayNumber = (number: number): Civil => {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** Whether the text is `YYYY-MM-DD` of a day that exists. */
export const isIsoDate = (text: string): boolean => read(text) !== null;

/** The calendar day of those numbers, or null where there is no such day. */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  const civil = { year, month, day };
  return isReal(civil) ? toIso(civil) : null;
};

/** The day `days` later (earlier when negative). Throws outside the years 1–9999. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  toIso(fromDayNumber(dayNumber(civilOf(date)) + days));

/** Days from the first to the second date; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  dayNumber(civilOf(to)) - dayNumber(civilOf(from));

/** Negative, 0 or positive, as `sort` wants it. */
export const compareDates = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same day so many months later (earlier when negative), or the month's last day where it has no such day. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const { year, month, day } = civilOf(date);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return toIso({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
};

/** The same day so many years later; 29 February becomes 28 February in a year without it. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** The calendar year. */
export const yearOf = (date: IsoDate): number => civilOf(date).year;

/** Whole years of age on a day; one born on 29 February is a year older on 1 March in other years. Negative before birth. */
export const ageOn = (birth: IsoDate, date: IsoDate): number => {
  const born = civilOf(birth);
  const on = civilOf(date);
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
};

/** `dd.mm.åååå`, as on screen and paper. */
export const formatDate = (date: IsoDate): string => {
  const { year, month, day } = civilOf(date);
  return `${digits(day, 2)}.${digits(month, 2)}.${digits(year, 4)}`;
};
