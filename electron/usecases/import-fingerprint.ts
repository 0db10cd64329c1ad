import { createHash } from 'node:crypto';
import { readClient } from '../../db/records/clients.ts';
import { draftsOf } from '../../db/records/drafts.ts';
import type { ReadableDb } from '../../db/vault.ts';
import { clientText } from '../../shared/interchange/write.ts';

/** Tells a client apart from the same one changed: all that is recorded, and what stands typed. Null: there is none. */
export function fingerprintOf(db: ReadableDb, id: string): string | null {
  const client = readClient(db, id);
  if (client === null) return null;
  return createHash('sha256')
    .update(clientText(client))
    .update(JSON.stringify(draftsOf(db, id)))
    .digest('hex');
}
