import { setImmediate as breath } from 'node:timers/promises';
import { clientIds, readClient } from '../../db/records/clients.ts';
import type { ReadableDb } from '../../db/vault.ts';
import type { Client } from '../../shared/record/client.ts';

/** Longest piece of work between two breaths, so that a lock never waits. */
const AT_A_TIME_MS = 16;

/** Looks at all clients, one at a time, in the order in which they came. */
export async function walkClients(db: ReadableDb, look: (client: Client) => void): Promise<void> {
  let since = performance.now();
  for (const id of clientIds(db)) {
    if (performance.now() - since > AT_A_TIME_MS) {
      await breath();
      since = performance.now();
    }
    const client = readClient(db, id);
    if (client !== null) look(client);
  }
}
