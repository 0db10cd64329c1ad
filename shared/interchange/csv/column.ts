import type { Cell } from './cells.ts';

/** Where a value goes in a record, as in the interchange file: `['registrations', 0, 'values', '12']`. */
export type Path = readonly (string | number)[];

/** A column that a table may have, in any order. */
export interface Column {
  readonly path: Path;
  /** Its headings, in both languages; the first is told where the file has none of them. */
  readonly names: readonly string[];
  readonly cell: Cell;
  /** A field of the same record that comes with the value: the role of a contact. */
  readonly brings?: readonly [Path, string];
}

/** A table as it was typed: cells trimmed, headings apart. Row 1 is the first below the headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** A quotation mark that isn't closed, or closed too early: what the cells are is a guess. */
  readonly broken: boolean;
}
