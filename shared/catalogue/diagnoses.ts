/** A list of diagnosis codes (ICPC-2) with their titles. */
export interface DiagnosisList {
  /** The title of a code, in any spelling of it (`k90`, `K90`); null where the list doesn't have it. */
  readonly title: (code: string) => string | null;
  readonly size: number;
  /** All of them, in the list's order. */
  readonly entries: readonly (readonly [code: string, title: string])[];
}

const spelling = (code: string): string => code.trim().toUpperCase();

export function diagnosisList(entries: Iterable<readonly [code: string, title: string]>): DiagnosisList {
  const titles = new Map([...entries].map(([code, title]) => [spelling(code), title.trim()]));
  return { title: (code) => titles.get(spelling(code)) ?? null, size: titles.size, entries: [...titles] };
}

/** A code as ICPC-2 writes it, Norwegian additions of four characters too: `A01`, `A191`, `-30`. */
const CODE = /^(?:[A-Z]|-)\d{2,3}$/;

/**
 * A list of the municipality's own: a line each, code and title parted by a semicolon or a tab; lines that begin
 * with `#` and a first line without a code are passed over. Null where a line isn't of that form, or none is.
 */
export function parseDiagnosisList(text: string): DiagnosisList | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/[;\t]/).map((cell) => cell.trim().replaceAll(/^"|"$/g, '')));
  const isEntry = ([code = '', title = '']: readonly string[]): boolean =>
    CODE.test(spelling(code)) && title !== '';
  const first = lines[0];
  const entries = first !== undefined && !isEntry(first) ? lines.slice(1) : lines;
  if (entries.length === 0 || !entries.every(isEntry)) return null;
  return diagnosisList(entries.map(([code = '', title = '']) => [code, title] as const));
}
