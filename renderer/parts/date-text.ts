/** Dates, times and numbers as they are shown: `02.12.2025`, `09.41`, a space after six digits. */

/** `2025-12-02` as `02.12.2025`; an en dash where there is none. */
export const dateText = (date: string | null): string =>
  date === null ? '–' : date.slice(0, 10).split('-').reverse().join('.');

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment (`2025-12-02T09:41:07+01:00`) as the wall clock here shows it: `09.41`, or `09.41.07` with seconds. */
export const timeText = (moment: string, seconds = false): string => {
  const at = new Date(moment);
  const parts = [at.getHours(), at.getMinutes(), ...(seconds ? [at.getSeconds()] : [])];
  return parts.map(two).join('.');
};

/** The day of a moment here, as `2025-12-02`. */
export const localDay = (moment: string): string => {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** `12036510001` as `120365 10001`, on screens only: on paper it has no space. */
export const identityText = (number: string | null): string =>
  number === null ? '–' : /^\d{11}$/.test(number) ? `${number.slice(0, 6)} ${number.slice(6)}` : number;

const decimal = new Intl.NumberFormat('nb', { maximumFractionDigits: 1 });

/** Bytes as `18,4 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${decimal.format(bytes / 1_000)} kB` : `${decimal.format(bytes / 1_000_000)} MB`;

const whole = new Intl.NumberFormat('nb', { maximumFractionDigits: 0 });

/** `3000` as `3 000`. */
export const countText = (count: number): string => whole.format(count);
