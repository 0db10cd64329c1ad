import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Client, listName } from '../../shared/record/client.ts';
import { type ReadableDb, sql } from '../connection.ts';
import { nameOf } from '../records/client-names.ts';
import { clientIds, readClient } from '../records/clients.ts';
import { type FoundIds, clientIdsIn } from './client-ids.ts';
import type { Source } from './source.ts';

/** One client, and where the newest state of it that can be had is. */
export interface PlannedClient {
  readonly id: string;
  /** `both`: read whole, and as in the backup. `file`: read whole. `backup`: only there. `lost`: nowhere. */
  readonly from: 'both' | 'file' | 'backup' | 'lost';
  /** "Hansen, Kari Moe"; the id where no name can be read. */
  readonly name: string;
  /** Order of arrival, where anything tells it. */
  readonly seq: number;
}

export interface Plan {
  readonly clients: readonly PlannedClient[];
  /** Everyone who was there is among them. Else who came after the backup may be missing, and nothing tells of her. */
  readonly everyone: boolean;
}

const seqRow = z.object({ seq: z.int() });

/**
 * Who is in a damaged database or its backup, each read whole or not. A client of the backup who can't be found in the
 * file any more stays: whether somebody took her away or a damaged place did, nobody can say.
 * @param source null: nothing can be read of the file
 * @param backup a restored one, brought up to date; null: there is none
 * @param erased ids of clients who were erased, and stay so
 */
export function planClients(
  source: Source | null,
  backup: ReadableDb | null,
  erased: ReadonlySet<string>,
): Plan {
  const found: FoundIds = source === null ? { ids: new Set(), all: false } : clientIdsIn(source);
  const inFile = found.ids;
  const inBackup = new Set(backup === null ? [] : clientIds(backup));
  const planned: PlannedClient[] = [];
  for (const id of new Set([...inFile, ...inBackup])) {
    if (erased.has(id)) continue;
    const read = source?.attempt(() => readClient(source.db, id)) ?? null;
    const kept = backup !== null && inBackup.has(id) ? readClient(backup, id) : null;
    planned.push({
      id,
      from: whence(read, kept),
      name: read ? listName(read.name) : kept ? listName(kept.name) : source ? nameOf(source.db, id) : id,
      seq: seqIn(source, id) ?? (backup === null ? null : seqOf(backup, id)) ?? Number.MAX_SAFE_INTEGER,
    });
  }
  return { clients: planned.sort((a, b) => a.seq - b.seq), everyone: found.all };
}

function whence(read: Client | null, kept: Client | null): PlannedClient['from'] {
  if (read === null) return kept === null ? 'lost' : 'backup';
  return isDeepStrictEqual(read, kept) ? 'both' : 'file';
}

const seqIn = (source: Source | null, id: string): number | null =>
  source?.attempt(() => seqOf(source.db, id)) ?? null;

function seqOf(db: ReadableDb, id: string): number | null {
  const row = db.get(sql`SELECT seq FROM client WHERE id = ${id}`);
  return row === undefined ? null : seqRow.parse(row).seq;
}
