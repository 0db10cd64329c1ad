import type { Text } from './language.ts';
import { MUNICIPALITY_TABLE } from './municipality-table.ts';

/** A municipality number and the calendar years in which it belongs to that name. */
export interface MunicipalityEntry {
  /** Four digits, with a leading zero. */
  readonly number: string;
  readonly name: string;
  /** Null: since before 2010. */
  readonly firstYear: number | null;
  /** Null: still valid. */
  readonly lastYear: number | null;
}

/** The municipality of practice databases; valid nowhere else, and therefore not in the table. */
export const PRACTICE_MUNICIPALITY = {
  number: '9998',
  name: { nb: 'Øvelseskommunen', nn: 'Øvingskommunen' },
} as const satisfies { readonly number: string; readonly name: Text };

const year = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** Every municipality known, by number, then by year. */
export const MUNICIPALITIES: readonly MunicipalityEntry[] = MUNICIPALITY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [number = '', name = '', first, last] = line.split(';');
    return { number, name, firstYear: year(first), lastYear: year(last) };
  });

const validIn = (entry: MunicipalityEntry, inYear: number): boolean =>
  (entry.firstYear === null || entry.firstYear <= inYear) &&
  (entry.lastYear === null || inYear <= entry.lastYear);

/** The municipalities of a calendar year, by number: what the first run offers to choose from. */
export const municipalitiesIn = (
  inYear: number,
  table: readonly MunicipalityEntry[] = MUNICIPALITIES,
): readonly MunicipalityEntry[] => table.filter((entry) => validIn(entry, inYear));

const BY_NUMBER = Map.groupBy(MUNICIPALITIES, (entry) => entry.number);

/** The name of the municipality with that number in a calendar year, or null where there was none. */
export const municipalityName = (
  number: string,
  inYear: number,
  table: readonly MunicipalityEntry[] = MUNICIPALITIES,
): string | null => {
  const entries = table === MUNICIPALITIES ? (BY_NUMBER.get(number) ?? []) : table;
  return entries.find((entry) => entry.number === number && validIn(entry, inYear))?.name ?? null;
};

/**
 * The number that a municipality had in a calendar year: its own where it was valid, else the one that its name
 * had then, where only one did (0511 Dovre became 3431). Null where neither is known: it came by a merger.
 */
export const numberInYear = (
  number: string,
  inYear: number,
  table: readonly MunicipalityEntry[] = MUNICIPALITIES,
): string | null => {
  if (municipalityName(number, inYear, table) !== null) return number;
  const names = new Set(table.filter((entry) => entry.number === number).map(({ name }) => name));
  const then = table.filter((entry) => names.has(entry.name) && validIn(entry, inYear));
  return then.length === 1 ? (then[0]?.number ?? null) : null;
};

/** Whether a municipality had that number on a day (`YYYY-MM-DD`); numbers change at New Year. */
export const municipalityExists = (
  number: string,
  date: string,
  table: readonly MunicipalityEntry[] = MUNICIPALITIES,
): boolean => municipalityName(number, Number(date.slice(0, 4)), table) !== null;
