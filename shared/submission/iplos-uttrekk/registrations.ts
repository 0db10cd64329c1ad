import { addDays, compareDates } from '../../record/dates.ts';
import { validRegistration, type Registration } from '../../record/registration.ts';
import { firstDayOf, isInYear, lastDayOf } from '../reporting-year.ts';

/**
 * The registrations that were valid on some day of the year, by date: the last one dated before 1 January, also
 * when another is dated 1 January, and each dated in the year; of a corrected one, the correction alone.
 */
export function registrationsOfYear(all: readonly Registration[], year: number): readonly Registration[] {
  const known = all.filter(({ status, date }) => status === 'signed' && date <= lastDayOf(year));
  const corrected = new Set(known.map(({ correctionOf }) => correctionOf));
  const before = validRegistration(known, addDays(firstDayOf(year), -1));
  const ofYear = known
    .filter(({ id, date }) => isInYear(date, year) && !corrected.has(id))
    .toSorted((a, b) => compareDates(a.date, b.date));
  return before === null ? ofYear : [before, ...ofYear];
}
