import type { Stay } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import { lengthInDays } from './spans.ts';

/** A stay in a non-municipal 24-hour institution interrupts the services only when it lasts more days than this. */
const LONGEST_WITHOUT_INTERRUPTION = 5;

/** Whether a stay interrupts; one that isn't over, by the days that have gone until `today`. */
export const interrupts = (stay: Stay, today: IsoDate): boolean =>
  lengthInDays(stay, today) > LONGEST_WITHOUT_INTERRUPTION;

export const isShortInterruption = (days: number): boolean =>
  days >= 1 && days <= LONGEST_WITHOUT_INTERRUPTION;
