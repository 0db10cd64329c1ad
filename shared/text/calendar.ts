import type { Language } from '../catalogue/language.ts';
import { daysBetween, type IsoDate } from '../record/dates.ts';

/**
 * Names of days and months. Our own: Chromium has no nynorsk, and would silently give English ones. Sunday first.
 */
const NAMES = {
  nb: {
    days: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
  },
  nn: {
    days: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
  },
} as const satisfies Record<
  Language,
  { readonly days: readonly string[]; readonly months: readonly string[] }
>;

const A_SUNDAY: IsoDate = '2000-01-02';

/** `2025-12-02` as "tirsdag 2. desember". */
export function dayText(date: IsoDate, language: Language): string {
  const { days, months } = NAMES[language];
  const weekday = ((daysBetween(A_SUNDAY, date) % 7) + 7) % 7;
  return `${days[weekday] ?? ''} ${Number(date.slice(8))}. ${months[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** The same as a heading begins: "Tirsdag 2. desember". */
export const dayHeading = (date: IsoDate, language: Language): string => {
  const text = dayText(date, language);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};
