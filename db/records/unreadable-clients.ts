import { z } from 'zod';
import { vaultErrorOf } from '../errors.ts';
import { sql, type ReadableDb } from '../connection.ts';
import { readClient, UnreadableClient } from './clients.ts';

/** Ids of the clients who can't be read whole: a damaged page, or a row that holds what no record may. */
export function unreadableClients(db: ReadableDb): readonly string[] {
  const unreadable: string[] = [];
  for (const id of idsThatCanBeRead(db)) if (!canBeRead(() => readClient(db, id))) unreadable.push(id);
  return unreadable;
}

/** As far as they come: the index of arrival holds them too, so a damaged client table alone hides none. */
function idsThatCanBeRead(db: ReadableDb): readonly string[] {
  const ids: string[] = [];
  canBeRead(() => {
    for (const found of db.iterate(sql`SELECT id FROM client ORDER BY seq`))
      ids.push(z.object({ id: z.string() }).parse(found).id);
  });
  return ids;
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
