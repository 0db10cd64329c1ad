import type { IsoDate } from './dates.ts';

/** Whether a registration of that date is more than a year old on a day. */
export const overAYear = (registered: IsoDate, today: IsoDate): boolean =>
  `${Number(registered.slice(0, 4)) + 1}${registered.slice(4)}` < today;
