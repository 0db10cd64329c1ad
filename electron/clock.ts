import type { Clock } from './usecases/office.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const dayOf = (moment: Date): string =>
  `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** ISO with the local offset: `2025-03-01T09:30:00+01:00`. */
const momentOf = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${dayOf(moment)}T${time}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
};

/** The machine's clock. */
export const systemClock: Clock = { today: () => dayOf(new Date()), now: () => momentOf(new Date()) };

/** A clock whose day is given (`--today`); the moment in a log stays the machine's. */
export const clockAt = (today: string): Clock => ({ ...systemClock, today: () => today });
