import type { Fault } from '../../record/fault.ts';
import { fieldPath } from '../issues.ts';
import { isJsonObject } from '../json-shape.ts';
import type { Column, Path, TableRow } from './column.ts';
import type { Headings, PlacedColumn } from './headings.ts';

export type Fields = Record<string, unknown>;

export interface ReadRow {
  /** The row as a record of the interchange file, with the fields whose cells say something. */
  readonly record: Fields;
  readonly faults: readonly Fault[];
  /** The heading of a field of the record; of one that has no column, the name that its column would have. */
  readonly headingOf: (field: string) => string;
}

/** Whether any cell of the row says anything. */
export const isEmptyRow = ({ cells, broken }: TableRow): boolean =>
  !broken && cells.every((cell) => cell === '');

/**
 * Reads the cells of a row, each by its column. What can't be read is a fault under the heading of its column; a cell
 * under no heading at all says that the row has slipped.
 */
export function readRow(row: TableRow, headings: Headings, columns: readonly Column[]): ReadRow {
  const { placed } = headings;
  const said = placed.filter(({ index }) => (row.cells[index] ?? '') !== '');
  const moved = closeUp(said.map(({ column }) => column.path));
  const headingOf = headingsBy(moved, placed, columns);
  if (row.broken) return { record: {}, faults: [{ field: '', code: 'wrong-format' }], headingOf };
  const lost = firstLost(row, placed);
  if (lost !== null) return { record: {}, faults: [{ field: lost, code: 'missing' }], headingOf };

  const record: Fields = {};
  const faults: Fault[] = [];
  for (const { column, heading, index } of said) {
    const read = column.cell(row.cells[index] ?? '');
    if (!read.ok) faults.push({ field: heading, code: read.code });
    else if (read.value !== null) put(record, moved(column.path), read.value);
    if (column.brings !== undefined) put(record, moved(column.brings[0]), column.brings[1]);
  }
  if (row.cells.some((cell, index) => cell !== '' && !headings.named.has(index)))
    faults.push({ field: '', code: 'wrong-format' });
  return { record, faults, headingOf };
}

/** Every row has a cell for every heading, if only an empty one: a row that ends before the last was cut. */
const firstLost = ({ cells }: TableRow, placed: readonly PlacedColumn[]): string | null =>
  placed.filter(({ index }) => index >= cells.length).toSorted((a, b) => a.index - b.index)[0]?.heading ??
  null;

/** Beyond every list of a row. */
const NOWHERE = 1000;

/** Lists of records have no gaps: with the second diagnosis alone in a row, that is the first of its list. */
function closeUp(said: readonly Path[]): (path: Path) => Path {
  const places = new Map<string, number>();
  const lengths = new Map<string, number>();
  for (const path of said)
    path.forEach((part, at) => {
      const entry = fieldPath(path.slice(0, at + 1));
      if (typeof part !== 'number' || at === path.length - 1 || places.has(entry)) return;
      const list = fieldPath(path.slice(0, at));
      const length = lengths.get(list) ?? 0;
      places.set(entry, length);
      lengths.set(list, length + 1);
    });
  return (path) =>
    path.map((part, at) => {
      const place = places.get(fieldPath(path.slice(0, at + 1)));
      if (place !== undefined || typeof part !== 'number') return place ?? part;
      // An entry that the row says nothing of must not be taken for one that has moved to its place.
      return lengths.has(fieldPath(path.slice(0, at))) ? part + NOWHERE : part;
    });
}

function headingsBy(
  moved: (path: Path) => Path,
  placed: readonly PlacedColumn[],
  columns: readonly Column[],
): (field: string) => string {
  // Most rows have no fault, and ask for no heading.
  let known: readonly (readonly [string, string])[] | null = null;
  const named = (): readonly (readonly [string, string])[] => {
    const inFile = new Map(placed.map(({ column, heading }) => [column, heading]));
    return columns.map((column) => [
      fieldPath(moved(column.path)),
      inFile.get(column) ?? column.names[0] ?? '',
    ]);
  };
  return (field) => {
    known ??= named();
    const same = known.find(([path]) => path === field);
    const above = known.findLast(([path]) => field.startsWith(`${path}.`) || field.startsWith(`${path}[`));
    const below = known.find(([path]) => path.startsWith(`${field}.`) || path.startsWith(`${field}[`));
    return (same ?? above ?? below)?.[1] ?? field;
  };
}

/** Puts a value in its place, and makes the records and lists on the way; a list of texts has '' in its gaps. */
function put(record: Fields, path: Path, value: unknown): void {
  const [name = '', place, ...rest] = path;
  if (place === undefined) {
    record[name] = value;
    return;
  }
  if (typeof place === 'string') {
    put(recordIn(record, name), path.slice(1), value);
    return;
  }
  const list = listIn(record, name);
  if (rest.length > 0) {
    const there = list[place];
    const entry: Fields = isJsonObject(there) ? there : {};
    list[place] = entry;
    put(entry, rest, value);
    return;
  }
  while (list.length < place) list.push('');
  list[place] = value;
}

function recordIn(record: Fields, name: string | number): Fields {
  const there = record[name];
  if (isJsonObject(there)) return there;
  const made: Fields = {};
  record[name] = made;
  return made;
}

function listIn(record: Fields, name: string | number): unknown[] {
  const there = record[name];
  if (Array.isArray(there)) return there;
  const made: unknown[] = [];
  record[name] = made;
  return made;
}
