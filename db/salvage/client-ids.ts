import { z } from 'zod';
import { type Sql, sql } from '../connection.ts';
import type { Source } from './source.ts';

/** So many numbers of arrival in a row that nobody has or that can't be read, and the rest are taken for unused. */
const UNUSED_IN_A_ROW = 5_000;
const HEX = Array.from('0123456789abcdef');

const idRow = z.object({ id: z.string() });
const found = z.object({ found: z.int() });

export interface FoundIds {
  readonly ids: ReadonlySet<string>;
  /** A list of all of them could be read to its end. Else there may be some of whom nothing tells any more. */
  readonly all: boolean;
}

/**
 * Ids of all clients that anything in a damaged database still tells of: the table, its indexes and the tables of what
 * belongs to clients, from both ends, and from many places between, since a walk stops at the first damaged page.
 */
export function clientIdsIn(source: Source): FoundIds {
  const ids = new Set<string>();
  const walk = (query: Sql): boolean => {
    const { rows, whole } = source.rows(query);
    for (const row of rows) ids.add(idRow.parse(row).id);
    return whole;
  };
  if (WALKS.some(walk)) return { ids, all: true };
  for (const parts of PARTS) walk(parts);
  for (const step of steps()) walk(step);
  bySeq(source, walk);
  return { ids, all: false };
}

/** Each of these holds every id by itself. */
const WALKS: readonly Sql[] = [
  sql`SELECT id FROM client ORDER BY seq`,
  sql`SELECT id FROM client INDEXED BY client_sorted ORDER BY sort_key`,
  sql`SELECT id FROM client NOT INDEXED ORDER BY id`,
  sql`SELECT id FROM client ORDER BY seq DESC`,
  sql`SELECT id FROM client INDEXED BY client_sorted ORDER BY sort_key DESC`,
  sql`SELECT id FROM client NOT INDEXED ORDER BY id DESC`,
];

/** These hold the clients of whom something of that kind is recorded. */
const PARTS: readonly Sql[] = [
  ...[sql`registration`, sql`decision`, sql`contact`, sql`application`, sql`rehabilitation`],
  ...[sql`stay`, sql`draft`, sql`previous_identity`, sql`diagnosis`, sql`period`],
].flatMap((table) => [
  sql`SELECT client AS id FROM ${table} ORDER BY client`,
  sql`SELECT client AS id FROM ${table} ORDER BY client DESC`,
]);

/** From each beginning that an id can have: three characters, as random ids are spread. */
function* steps(): Generator<Sql, void, void> {
  const starts = HEX.flatMap((a) => HEX.flatMap((b) => HEX.map((c) => a + b + c)));
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? 'g';
    yield sql`SELECT id FROM client NOT INDEXED WHERE id >= ${start} AND id < ${end} ORDER BY id`;
    yield sql`SELECT id FROM client NOT INDEXED WHERE id >= ${start} AND id < ${end} ORDER BY id DESC`;
  }
}

/** By the number of arrival, one by one: past a damaged page the next ones are found again. */
function bySeq(source: Source, walk: (query: Sql) => boolean): void {
  const last = source.attempt(() =>
    found.parse(source.db.get(sql`SELECT coalesce(max(seq), 0) AS found FROM client`)),
  );
  let unused = 0;
  for (let seq = 1; last === undefined ? unused < UNUSED_IN_A_ROW : seq <= last.found; seq += 1) {
    const row = source.attempt(() => source.db.get(sql`SELECT id FROM client WHERE seq = ${seq}`) ?? null);
    unused = row === undefined || row === null ? unused + 1 : 0;
    if (unused === 0) walk(sql`SELECT id FROM client WHERE seq = ${seq}`);
  }
}
