/** Whole minutes per week that a decision may grant: more than nothing, at most every hour of the week. */
export const MIN_MINUTES_PER_WEEK = 1;
export const MAX_MINUTES_PER_WEEK = 168 * 60;

export type TypedHours =
  | { readonly ok: true; readonly minutes: number }
  | { readonly ok: false; readonly fault: 'not-hours' | 'hours-out-of-range' };

const HOURS = /^(\d{1,9})(?:[.,](\d{1,9}))?\s*(?:t|time|timar|timer|h)?$/;
const MINUTES = /^(\d{1,9})\s*(?:m|min|minutt|minuttar|minutter)\.?$/;
const HOURS_AND_MINUTES =
  /^(\d{1,9})\s*(?:t|time|timar|timer|h)\s*(\d{1,2})\s*(?:m|min|minutt|minuttar|minutter)?\.?$/;
const CLOCK = /^(\d{1,9}):(\d{2})$/;

/** Hours as digits before and after the comma, to minutes, rounded half up; no floating point is involved. */
const fromDecimal = (whole: string, fraction: string): number => {
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * 60n;
  return Number((scaled * 2n + scale) / (scale * 2n));
};

/** Whole minutes of typed hours, whatever their number; null where they can't be read. */
export const typedMinutes = (text: string): number | null => {
  const typed = text.trim().toLowerCase();
  const [, minutes] = MINUTES.exec(typed) ?? [];
  if (minutes !== undefined) return Number(minutes);
  const [, hours, rest] = CLOCK.exec(typed) ?? HOURS_AND_MINUTES.exec(typed) ?? [];
  if (hours !== undefined && rest !== undefined) {
    return Number(rest) < 60 ? Number(hours) * 60 + Number(rest) : null;
  }
  const [, whole, fraction] = HOURS.exec(typed) ?? [];
  return whole === undefined ? null : fromDecimal(whole, fraction ?? '');
};

/** Whether the number is whole minutes that a decision may grant per week. */
export const isMinutesPerWeek = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= MIN_MINUTES_PER_WEEK && minutes <= MAX_MINUTES_PER_WEEK;

/** Hours per week as people type them (`1,5`, `1.5`, `2 t`, `1 t 30`, `1:30`, `90 min`) to whole minutes per week. */
export const parseTypedHours = (text: string): TypedHours => {
  const minutes = typedMinutes(text);
  if (minutes === null) return { ok: false, fault: 'not-hours' };
  return isMinutesPerWeek(minutes) ? { ok: true, minutes } : { ok: false, fault: 'hours-out-of-range' };
};

/**
 * Whole minutes as hours with decimal comma and at most two decimals: 90 is `1,5`, 45 is `0,75`. Not every
 * minute has an exact value then (10 minutes is `0,17`), but it reads back as the same minutes.
 */
export const formatHours = (minutes: number): string => {
  const hundredths = Math.round((minutes * 100) / 60);
  const whole = Math.floor(hundredths / 100);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return decimals === '' ? String(whole) : `${whole},${decimals}`;
};
