import Papa from 'papaparse';
import type { Table } from '../../shared/interchange/csv/column.ts';

/** More than any table has; what is made of them must fit in memory. */
const MOST_CELLS = 20_000_000;
const LONGEST_HEADINGS = 100_000;

/** A first line that spreadsheets put there for themselves. */
const SEPARATOR_LINE = /^sep=([;,])\r?\n/i;

/**
 * The cells of CSV text, parted by semicolon or comma, whichever the headings have. A row whose quotation marks don't
 * fit is marked. Null where it is no table: no headings, or headings that can't be told apart.
 */
export function readTable(text: string): Table | null {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(separatorLine.length);
  const headings = firstLine(body);
  if (headings === null) return null;
  const delimiter = separator ?? (headings.replaceAll(/"[^"]*"/g, '').includes(';') ? ';' : ',');
  if (!fits(body, delimiter)) return null;

  const { data, errors } = Papa.parse<string[]>(body, { delimiter, quoteChar: '"' });
  const broken = new Set(errors.map(({ row }) => row));
  const [first = [], ...rows] = data;
  if (broken.has(0)) return null;
  return {
    headings: first.map((heading) => heading.trim()),
    rows: rows.map((cells, index) => ({
      cells: cells.map((cell) => cell.trim()),
      broken: broken.has(index + 1),
    })),
  };
}

function firstLine(text: string): string | null {
  const line = /^[^\r\n]*/.exec(text.slice(0, LONGEST_HEADINGS + 1))?.[0] ?? '';
  return line.trim() === '' || line.length > LONGEST_HEADINGS ? null : line;
}

function fits(text: string, delimiter: string): boolean {
  const mark = delimiter.charCodeAt(0);
  let cells = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === mark || code === 0x0a || code === 0x0d) cells += 1;
  }
  return cells <= MOST_CELLS;
}
