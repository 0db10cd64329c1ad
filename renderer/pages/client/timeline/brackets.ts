import type { TimeRow } from './rows.ts';

/** Holds the lines of one process together, from the day it begins. */
export interface Bracket {
  readonly key: string;
  readonly from: string;
  /** The first and the last of the picture's rows in it. */
  readonly first: number;
  readonly last: number;
  /** `45 Rehabilitering`; null where the process has a row of its own. */
  readonly name: string | null;
}

const lastDay = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : (days.toSorted().at(-1) ?? null);

/** Whether measures begin and end with the process, so that its own row would say nothing more. */
const tellItsTime = (measures: readonly TimeRow[], from: string, to: string | null): boolean => {
  const bars = measures.flatMap((row) => row.bars);
  const [first] = bars.map((bar) => bar.from).toSorted();
  return first === from && lastDay(bars.map((bar) => bar.to)) === to;
};

/**
 * The rows as the picture has them: where the measures of a process tell its time, and `fits` says that its name has
 * room before its first day, the name stands at the bracket instead of on a row.
 */
export function pictured(
  rows: readonly TimeRow[],
  fits: (name: string, day: string) => boolean,
): { readonly rows: readonly TimeRow[]; readonly brackets: readonly Bracket[] } {
  const measuresOf = (process: string | null): readonly TimeRow[] =>
    rows.filter((row) => row.process === process && row.processName === null);
  const isSpared = ({ process, processName, bars: [bar] }: TimeRow): boolean =>
    processName !== null &&
    bar !== undefined &&
    tellItsTime(measuresOf(process), bar.from, bar.to) &&
    fits(processName, bar.from);
  const left = rows.filter((row) => !isSpared(row));
  const brackets = rows.flatMap((row): readonly Bracket[] => {
    const [bar] = row.bars;
    if (row.processName === null || bar === undefined || measuresOf(row.process).length === 0) return [];
    const within = left.flatMap(({ process }, index) => (process === row.process ? [index] : []));
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ key: row.key, from: bar.from, first, last, name: left.includes(row) ? null : row.processName }];
  });
  return { rows: left, brackets };
}
