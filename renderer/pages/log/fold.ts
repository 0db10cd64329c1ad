import type { LogRow } from '../../../shared/ipc/safety-schemas.ts';

/** Lines of the log that say the same in a short while, as one. */
export interface LogLine {
  /** The newest of them. */
  readonly row: LogRow;
  /** When the oldest was. */
  readonly since: string;
  readonly count: number;
}

const MINUTES_APART = 10;

const apart = (newer: string, older: string): number => (Date.parse(newer) - Date.parse(older)) / 60_000;

const same = (a: LogRow, b: LogRow): boolean =>
  a.who === b.who && a.subject === b.subject && kindOf(a) === kindOf(b);

/** What is done, as the words know it: an action, or an action with the detail that gives it a name of its own. */
export const kindOf = (row: LogRow): string => {
  const detail = KINDS.find(([action, key]) => action === row.action && key in row.detail);
  return detail === undefined ? row.action : detail.join('.');
};

const KINDS = [
  ['settings-changed', 'place'],
  ['settings-changed', 'list'],
  ['printed', 'list'],
  ['changed', 'act'],
  ['changed', 'decision'],
  ['changed', 'rehabilitation'],
  ['changed', 'paperSigned'],
  ['changed', 'accepted'],
] as const;

/** The program remembers where one stands, to come back there after a lock: nobody did anything. */
const PLACE_KEPT = 'settings-changed.place';

/** Newest first, as they come: neighbours of one person, kind and client, each within minutes of the next, are one line. */
export const folded = (rows: readonly LogRow[]): readonly LogLine[] =>
  rows
    .filter((row) => kindOf(row) !== PLACE_KEPT)
    .reduce<LogLine[]>((lines, row) => {
      const last = lines.at(-1);
      if (last !== undefined && same(last.row, row) && apart(last.since, row.at) <= MINUTES_APART)
        lines[lines.length - 1] = { row: last.row, since: row.at, count: last.count + 1 };
      else lines.push({ row, since: row.at, count: 1 });
      return lines;
    }, []);
