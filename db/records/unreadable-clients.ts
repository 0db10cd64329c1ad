import { z } from 'zod';
import { vaultErrorOf } from '../errors.ts';
import { type ReadableDb, type Sql, sql } from '../connection.ts';
import { readClient, UnreadableClient } from './clients.ts';

export interface ClientsRead {
  /** Ids of the clients who can't be read whole: a damaged page, or a row that holds what no record may. */
  readonly unreadable: readonly string[];
  /** Whether every client is known to be there. If not, there may be more who can't be read. */
  readonly complete: boolean;
}

/** Reads every client as records do. */
export function readEveryClient(db: ReadableDb): ClientsRead {
  const { ids, complete } = everyId(db);
  return { unreadable: ids.filter((id) => !canBeRead(() => readClient(db, id))), complete };
}

const idRow = z.object({ id: z.string() });

/** Each holds every id by itself: two indexes, and the table. From both ends, since a damaged page stops a walk. */
const WALKS: readonly Sql[] = [
  sql`SELECT id FROM client ORDER BY seq`,
  sql`SELECT id FROM client INDEXED BY client_sorted ORDER BY sort_key`,
  sql`SELECT id FROM client NOT INDEXED ORDER BY id`,
  sql`SELECT id FROM client ORDER BY seq DESC`,
  sql`SELECT id FROM client INDEXED BY client_sorted ORDER BY sort_key DESC`,
  sql`SELECT id FROM client NOT INDEXED ORDER BY id DESC`,
];

/** By the first walk that comes to its end; otherwise all that any of them met. */
function everyId(db: ReadableDb): { readonly ids: readonly string[]; readonly complete: boolean } {
  const met = new Set<string>();
  const complete = WALKS.some((walk) =>
    canBeRead(() => {
      for (const row of db.iterate(walk)) met.add(idRow.parse(row).id);
    }),
  );
  return { ids: [...met], complete };
}

function canBeRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof z.ZodError) && !(thrown instanceof UnreadableClient)) vaultErrorOf(thrown);
    return false;
  }
}
