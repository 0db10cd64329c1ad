import { anchorOf, writeAnchor } from './anchor.ts';
import { type AuditEntry, appendAudit, auditHead } from './audit.ts';
import { withChangeLog } from './change-log.ts';
import { type Connection, WritableDb, sql } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { PLACE, writeMeta } from './meta.ts';
import { type Result, failed, ok } from './result.ts';
import { type Vault, type VaultInternals, internalsOf, placesOf } from './vault-handle.ts';

/** The lines a change leaves in the log, or how to make them from what it gave (an id that it made, a count). */
export type AuditOf<T> =
  AuditEntry | readonly AuditEntry[] | ((value: T) => AuditEntry | readonly AuditEntry[]);

/**
 * The one way to change data. In one transaction: the change and its lines in the log; then the checkpoint, then
 * the anchor. When this returns ok, it is saved, power cut or not.
 *
 * `change` gives ok(value), or failed(…) to have nothing written. It must not be async. When it throws, nothing is
 * written and the exception goes on: a bug. An error of kind `not-settled` means that the change *is* in the
 * database but not yet proven safe: don't repeat it, `settle` instead.
 *
 * @example write(vault, { action: 'changed', subject: id }, (db) => ok(insertClient(db, client)))
 */
export function write<T, E = never>(
  vault: Vault,
  audit: AuditOf<T>,
  change: (db: WritableDb) => Result<T, E>,
): Result<T, E | VaultError> {
  return save(vault, audit, (connection) => {
    let live = true;
    try {
      return change(new WritableDb(connection, () => live));
    } finally {
      live = false;
    }
  });
}

/** A line in the log for something that changes no row: a client read, a paper printed, a refusal. */
export const logEvent = (vault: Vault, entry: AuditEntry): Result<undefined, VaultError> =>
  write(vault, entry, () => ok(undefined));

/** Brings a save that was committed, but not yet checkpointed and anchored, to its end. */
export function settle(vault: Vault): Result<undefined, VaultError> {
  const internals = internalsOf(vault);
  try {
    if (internals.unsettled) finish(vault, internals);
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** As `write`, with the connection itself: for this folder's own steps, such as migrations. */
export function save<T, E = never>(
  vault: Vault,
  audit: AuditOf<T>,
  change: (connection: Connection) => Result<T, E>,
): Result<T, E | VaultError> {
  const internals = internalsOf(vault);
  if (internals.writing) throw new Error('a save within a save');
  if (internals.damage) return failed(internals.damage);
  const settled = settle(vault);
  if (!settled.ok) return settled;
  internals.writing = true;
  try {
    const committed = commit(vault, internals, audit, change);
    if (!committed.ok) return committed;
    internals.unsettled = true;
    const now = settle(vault);
    return now.ok ? committed : failed({ code: 'not-settled', cause: now.error });
  } finally {
    internals.writing = false;
  }
}

function commit<T, E>(
  vault: Vault,
  internals: VaultInternals,
  audit: AuditOf<T>,
  change: (connection: Connection) => Result<T, E>,
): Result<T, E | VaultError> {
  const { connection } = internals;
  try {
    connection.run(sql`BEGIN IMMEDIATE`);
    const changed = change(connection);
    if (changed.ok) {
      appendAudit(
        connection,
        internals.anchorKey,
        stampOf(vault, internals),
        entriesOf(audit, changed.value),
      );
      if (internals.place !== undefined) writeMeta(connection, PLACE, internals.place);
      connection.run(sql`COMMIT`);
      internals.place = undefined;
    }
    return changed;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    // SQLite has rolled back by itself after some errors (disk full), not after others.
    if (connection.raw.inTransaction) connection.run(sql`ROLLBACK`);
  }
}

function stampOf(vault: Vault, internals: VaultInternals) {
  return {
    save: auditHead(internals.connection).save + 1,
    at: internals.now(),
    who: vault.caseworker,
    programVersion: internals.programVersion,
  };
}

function entriesOf<T>(audit: AuditOf<T>, value: T): readonly AuditEntry[] {
  const made = typeof audit === 'function' ? audit(value) : audit;
  const entries = 'action' in made ? [made] : made;
  if (entries.length === 0) throw new Error('a save without a line in the log');
  return entries;
}

function finish(vault: Vault, internals: VaultInternals): void {
  const { connection, pages, anchorKey } = internals;
  withChangeLog(connection, (log) => {
    const pagesAfter = Number(connection.raw.pragma('page_count', { simple: true }));
    pages.along(log.pages(), pagesAfter, () => checkpoint(connection));
    // The anchor vouches for each byte of the file. A log that came back after a power cut would be applied to it once
    // more, which encrypts the same pages anew.
    log.flush();
  });
  writeAnchor(placesOf(vault), anchorKey, anchorOf(connection, vault.id, pages.sum));
  internals.unsettled = false;
}

/** Moves the log of changes into the database file: a flipped byte in it would drop what was acknowledged. */
function checkpoint(connection: Connection): void {
  const busy = connection.raw.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
  // Nobody else can be in the file, and every reader of ours is at its end: anything but 0 is an open iteration.
  if (busy !== 0) throw new Error('the checkpoint was held up by a query that is still being read');
}
