import type { IsoDate } from '../record/dates.ts';
import type { Sex } from '../record/identity-number.ts';
import type { Random } from './random.ts';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** The control digit by modulus 11, or null where these digits can't have one. */
function control(digits: string, weights: readonly number[]): number | null {
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  if (rest === 1) return null;
  return rest === 0 ? 0 : 11 - rest;
}

/** The individual numbers that births of a year have (the National Registry's table until 2032). */
const individuals = (year: number): { readonly first: number; readonly count: number } =>
  year < 2000 ? { first: 0, count: 500 } : { first: 500, count: 500 };

export interface Born {
  /** 1900–2039. */
  readonly birthDate: IsoDate;
  readonly sex: Sex;
}

/**
 * A synthetic identity number (80 is added to the month; 40 to the day of a D-number) that nobody in `taken` has,
 * and takes it. Throws when all of the day are taken.
 */
export function syntheticNumber(
  { birthDate, sex }: Born,
  kind: 'fodselsnummer' | 'd-number',
  taken: Set<string>,
  random: Random,
): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shown = (Number(day) + (kind === 'd-number' ? 40 : 0)).toString().padStart(2, '0');
  const begin = `${shown}${Number(month) + 80}${year.slice(2)}`;
  const { first, count } = individuals(Number(year));
  const start = random.int(0, count - 1);
  for (let step = 0; step < count; step += 1) {
    const individual = first + ((start + step) % count);
    if (individual % 2 !== sex % 2) continue;
    const nine = begin + String(individual).padStart(3, '0');
    const one = control(nine, FIRST);
    const two = one === null ? null : control(`${nine}${one}`, SECOND);
    if (one === null || two === null) continue;
    const number = `${nine}${one}${two}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
  throw new Error('every synthetic number of that day is taken');
}
