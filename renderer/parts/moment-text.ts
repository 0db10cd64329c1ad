import { addDays } from '../../shared/record/dates.ts';
import { dateText, localDay, timeText } from './date-text.ts';

/** How a language says that something was today, yesterday or on a date. */
export interface MomentWords {
  readonly todayAt: (time: string) => string;
  readonly yesterdayAt: (time: string) => string;
  readonly dateAt: (date: string, time: string) => string;
}

/** A moment as one says it today: `i dag kl. 08.14`, `i går kl. 16.02`, `28.11.2025 kl. 09.41`. */
export const momentText = (moment: string, today: string, t: MomentWords): string => {
  const [day, time] = [localDay(moment), timeText(moment)];
  if (day === today) return t.todayAt(time);
  return day === addDays(today, -1) ? t.yesterdayAt(time) : t.dateAt(dateText(day), time);
};

/** The same with a capital, where it stands alone. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
