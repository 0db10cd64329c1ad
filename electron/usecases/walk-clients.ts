import { clientIdPages, readClient, UnreadableClient } from '../../db/records/clients.ts';
import type { ReadableDb } from '../../db/vault.ts';
import type { Client } from '../../shared/record/client.ts';
import { breathFor } from './long-work.ts';

/**
 * Looks at all clients, one at a time, in the order in which they came, with breaths between. Gives the ids of those
 * who can't be read: one damaged row keeps nobody else from being looked at. Throws `WorkStopped` at a lock.
 */
export async function walkClients(
  db: ReadableDb,
  look: (client: Client) => void,
): Promise<readonly string[]> {
  const { breathe } = breathFor(db);
  const unreadable: string[] = [];
  for (const ids of clientIdPages(db))
    for (const id of ids) {
      await breathe();
      const client = clientOr(db, id);
      if (client === 'unreadable') unreadable.push(id);
      else if (client !== null) look(client);
    }
  return unreadable;
}

function clientOr(db: ReadableDb, id: string): Client | 'unreadable' | null {
  try {
    return readClient(db, id);
  } catch (thrown) {
    if (thrown instanceof UnreadableClient) return 'unreadable';
    throw thrown;
  }
}
