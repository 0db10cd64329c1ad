import type { Fault } from '../../record/fault.ts';
import { fieldName } from '../issues.ts';
import type { Column } from './column.ts';
import { headingKey } from './heading.ts';

/** The columns of a table that are known, each with its heading as the file has it and its place in a row. */
export interface PlacedColumn {
  readonly column: Column;
  readonly heading: string;
  readonly index: number;
}

export interface Headings {
  /** In the order of the list of columns, whatever their order in the file. */
  readonly placed: readonly PlacedColumn[];
  /** Where in a row there is a heading at all, known or not. */
  readonly named: ReadonlySet<number>;
  readonly faults: readonly Fault[];
}

const byName = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.flatMap((column) => column.names.map((name) => [headingKey(name), column] as const)));

/** How many of the headings are among the columns. */
export function knownHeadings(headings: readonly string[], columns: readonly Column[]): number {
  const known = byName(columns);
  return headings.filter((heading) => known.has(headingKey(heading))).length;
}

/** Finds the columns of a table by their headings. An unknown heading, or one that says the same again, is a fault. */
export function readHeadings(headings: readonly string[], columns: readonly Column[]): Headings {
  const known = byName(columns);
  const found = new Map<Column, PlacedColumn>();
  const faults: Fault[] = [];
  headings.forEach((typed, index) => {
    const heading = fieldName(typed);
    const column = known.get(headingKey(typed));
    if (column === undefined) {
      if (typed !== '') faults.push({ field: heading, code: 'unknown-field', detail: heading });
    } else if (found.has(column)) faults.push({ field: heading, code: 'already-there' });
    else found.set(column, { column, heading, index });
  });
  return {
    placed: columns.flatMap((column) => found.get(column) ?? []),
    named: new Set(headings.flatMap((typed, index) => (typed === '' ? [] : [index]))),
    faults,
  };
}
