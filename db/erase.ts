import { keptUntil } from './backup/keep.ts';
import { type ReadableDb, sql } from './connection.ts';
import { erasedInLog, readErasedList, writeErasedList } from './erased-list.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { type Result, failed, ok } from './result.ts';
import { type Vault, internalsOf } from './vault-handle.ts';
import { write } from './write.ts';

/** Why a client is erased: a code, since words could tell what is to be gone. */
export type ErasureReason = 'right-to-erasure' | 'retention' | 'entered-by-mistake';

export interface Erased {
  /** ISO date: from then on, no backup that the rule of keeping lets go has the client any more. */
  readonly inBackupsUntil: string;
}

/** Anything that changes rows: a save's, or a restored copy's before it is in place. */
interface RowWriter extends ReadableDb {
  run(query: ReturnType<typeof sql>): number;
}

/**
 * Erases a client: rows, drafts, history, index, and what an import remembers of it. What is left is a line in the log
 * with the id, when, by whom and why, and the id in the list that is applied to older backups when they are put back.
 * `no-such-client` when there is none. `not-settled`: erased, but the list could not be written; `write` it again by
 * erasing the next one, or the log tells it.
 *
 * Freed space is overwritten and given back by SQLite (`secure_delete`, `auto_vacuum`).
 */
export function eraseClient(
  vault: Vault,
  id: string,
  reason: ErasureReason,
): Result<Erased, VaultError | { readonly code: 'no-such-client' }> {
  const { anchorKey, now } = internalsOf(vault);
  const erased = write(vault, { action: 'erased', subject: id, detail: { reason } }, (db) =>
    eraseRows(db, id) ? ok(undefined) : failed({ code: 'no-such-client' } as const),
  );
  if (!erased.ok) return erased;
  try {
    // After the rows, never before: an id in the list whose rows are still there would be lost by a restore. The log is
    // the source, so that an id which a power cut kept out of the list comes in with the next one.
    const of = { databaseFile: vault.file, vaultId: vault.id };
    const listed = readErasedList(of, anchorKey) ?? new Set();
    writeErasedList(of, anchorKey, new Set([...listed, ...erasedInLog(vault.db)]));
  } catch (thrown) {
    return failed({ code: 'not-settled', cause: vaultErrorOf(thrown) });
  }
  return ok({ inBackupsUntil: keptUntil(now().slice(0, 10)) });
}

/** Takes a client's rows away; whether there were any. What refers to the client goes with it. */
export function eraseRows(db: RowWriter, id: string): boolean {
  // A backup may be older than this table.
  if (db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'last_import_client'`) !== undefined)
    db.run(sql`DELETE FROM last_import_client WHERE client = ${id}`);
  return db.run(sql`DELETE FROM client WHERE id = ${id}`) > 0;
}
