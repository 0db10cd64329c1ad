import { z } from 'zod';
import { queryWords } from '../../shared/record/search-key.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';

/**
 * Clients in the index that finds them by their words. Its row numbers are places in Norwegian order, so that hits come
 * out sorted. Taking a client out when the row is deleted is the database's own (trigger `client_fts_erase`).
 */

/** Between two neighbours when all are placed: some thirty fit between the same two before all are placed anew. */
const ROOM = 2 ** 30;

const own = z.object({ sort_key: z.string() });
const placed = z.object({ row: z.int() });
const rowOf = (found: unknown): number | null => (found === undefined ? null : placed.parse(found).row);

/** Takes a client in whose row is written, and who isn't in the index. */
export function putInSearch(db: WritableDb, client: string): void {
  const row = freePlace(db, client);
  if (row === null) {
    placeAllAnew(db);
    return;
  }
  db.run(sql`INSERT INTO client_place (row, client) VALUES (${row}, ${client})`);
  db.run(sql`INSERT INTO client_fts (rowid, words) SELECT row, words FROM client_words WHERE row = ${row}`);
}

/** Takes a client out before the name or a number changes: the index is told what it is to forget. */
export function takeOutOfSearch(db: WritableDb, client: string): void {
  db.run(
    sql`INSERT INTO client_fts (client_fts, rowid, words)
        SELECT 'delete', row, words FROM client_words WHERE row = (SELECT row FROM client_place WHERE client = ${client})`,
  );
  db.run(sql`DELETE FROM client_place WHERE client = ${client}`);
}

/** A number between those of the neighbours; null where there is none left. */
function freePlace(db: ReadableDb, client: string): number | null {
  const { sort_key: key } = own.parse(db.get(sql`SELECT sort_key FROM client WHERE id = ${client}`));
  const before = placeAfter(db, key, client, false);
  const after = placeAfter(db, key, client, true);
  if (before === null) return after === null ? ROOM : after - ROOM;
  if (after === null) return before + ROOM;
  const between = Math.floor((before + after) / 2);
  return between > before ? between : null;
}

function placeAllAnew(db: WritableDb): void {
  db.run(sql`DELETE FROM client_place`);
  db.run(
    sql`INSERT INTO client_place (row, client)
        SELECT row_number() OVER (ORDER BY sort_key, id) * ${ROOM}, id FROM client`,
  );
  db.run(sql`INSERT INTO client_fts (client_fts) VALUES ('rebuild')`);
}

/** What the index is asked for a search; null where nothing is searched for. Each word may go on after what is typed. */
export function searchFor(query: string): string | null {
  // Words have letters and digits only: nothing in them ends the quotes.
  const words = queryWords(query).map((word) => `"${word}"*`);
  return words.length === 0 ? null : words.join(' ');
}

/** The next place after a client that is or was there, up or down the list; null where nobody comes. */
export const placeAfter = (db: ReadableDb, sortKey: string, id: string, up: boolean): number | null => {
  const [beyond, order] = up ? [sql`>`, sql`n.sort_key, n.id`] : [sql`<`, sql`n.sort_key DESC, n.id DESC`];
  return rowOf(
    db.get(sql`SELECT p.row FROM client n JOIN client_place p ON p.client = n.id
               WHERE (n.sort_key, n.id) ${beyond} (${sortKey}, ${id}) ORDER BY ${order} LIMIT 1`),
  );
};
