import { appendAudit, auditHead } from './audit.ts';
import { backupSourceOf, makeBackup } from './backup/make.ts';
import { ownBackupFolder } from './backup/places.ts';
import { verifyBackup } from './backup/verify.ts';
import { PAGES_DIFFER } from './check-pages.ts';
import { type Connection, sql } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { removeFile } from './files.ts';
import { type Migrated, type Migration, applyMigrations, stepsBetween } from './migrate.ts';
import { openConnection } from './open.ts';
import { type Result, failed, ok } from './result.ts';
import { rowCounts } from './row-hashes.ts';
import { copyToNext, nextOf, putNextInPlace, removeNext } from './swap.ts';
import { type Vault, internalsOf, keysOf, release } from './vault-handle.ts';
import { settle } from './write.ts';

/**
 * Brings an older database up to date: a backup; then a copy, changed, proved, and put in the place of the file. The
 * vault is closed afterwards, its keys left. The file is the old one, untouched, or the new one, one save ahead of its
 * anchor. Throws when a step is wrong: a bug. What is not migrated leaves no backup: such are kept for good, and tries
 * for which a disk has no room would fill it.
 */
export async function bringUpToDate(
  vault: Vault,
  step: Migrated,
  migrations: readonly Migration[],
): Promise<Result<undefined, VaultError>> {
  let made = false;
  let needless: string | undefined;
  try {
    try {
      const ready = await readyToMigrate(vault, migrations);
      if (!ready.ok) return ready;
      needless = ready.value;
      const copied = migratedCopy(vault, step, migrations);
      if (!copied.ok) return copied;
      needless = undefined;
    } finally {
      release(vault);
    }
    putNextInPlace(vault.file);
    made = true;
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    // The file was proved when it was opened, and nothing was written in it since: what is left beside it is no loss.
    if (!made) discard(() => removeNext(vault.file));
    const backup = needless;
    if (backup !== undefined) discard(() => removeFile(backup));
  }
}

/** What can't be taken away is in nobody's way: the next opening looks at what is left. */
function discard(remove: () => void): void {
  try {
    remove();
  } catch (thrown) {
    vaultErrorOf(thrown);
  }
}

/**
 * The file proved, also where that could wait: the copy would vouch for whatever is in it. Then the save before brought
 * to its end, so that the copy is the next one; and a backup of how it was, proved.
 * @returns where the backup is
 */
async function readyToMigrate(
  vault: Vault,
  migrations: readonly Migration[],
): Promise<Result<string, VaultError>> {
  if (internalsOf(vault).pages.prove(Infinity) === false) return failed(PAGES_DIFFER);
  const settled = settle(vault);
  if (!settled.ok) return settled;
  const folder = ownBackupFolder(vault.file);
  const made = await makeBackup(backupSourceOf(vault), { folder, kind: 'migration' });
  if (!made.ok) return made;
  const { file } = made.value;
  const verified = await verifyBackup(file, keysOf(vault), { vaultId: vault.id, migrations });
  if (verified.ok) return ok(file);
  discard(() => removeFile(file));
  return verified;
}

function migratedCopy(
  vault: Vault,
  step: Migrated,
  migrations: readonly Migration[],
): Result<undefined, VaultError> {
  const { connection, databaseKey } = internalsOf(vault);
  copyToNext(connection, vault.file);
  const next = openConnection(nextOf(vault.file), databaseKey);
  if (!next.ok) return next;
  try {
    change(next.value, vault, step, migrations);
    // A step leaves no broken page: the disk does.
    const structure = String(next.value.raw.pragma('integrity_check(1)', { simple: true }));
    if (structure !== 'ok') return failed({ code: 'damaged', where: 'pages', detail: structure });
    const broken = lostRows(connection, next.value, stepsBetween(migrations, step));
    if (broken !== undefined) throw new Error(`the migration to ${step.to} is not taken: ${broken}`);
    next.value.raw.pragma('wal_checkpoint(TRUNCATE)');
    return ok(undefined);
  } finally {
    next.value.raw.close();
  }
}

function change(next: Connection, vault: Vault, step: Migrated, migrations: readonly Migration[]): void {
  const { anchorKey, now, programVersion } = internalsOf(vault);
  // A step may rebuild a table that others refer to: while it is away, its rows must not take theirs along.
  next.raw.pragma('foreign_keys = OFF');
  next.run(sql`BEGIN IMMEDIATE`);
  applyMigrations(next, step.from, migrations);
  const stamp = { save: auditHead(next).save + 1, at: now(), who: vault.caseworker, programVersion };
  appendAudit(next, anchorKey, stamp, [{ action: 'migrated', detail: { ...step } }]);
  next.run(sql`COMMIT`);
}

/** Which rows of the changed copy are fewer than they were, if any. */
function lostRows(before: Connection, after: Connection, steps: readonly Migration[]): string | undefined {
  const rows = new Map(rowCounts(after));
  const touched = (table: string): boolean =>
    table === 'audit' || steps.some((step) => new RegExp(`\\b${table}\\b`, 'i').test(step.sql));
  const wrong = rowCounts(before).find(([table, count]) => {
    const now = rows.get(table);
    if (now === undefined) return !touched(table) || NEVER_DROPPED.includes(table);
    return touched(table) ? now < count : now !== count;
  });
  return wrong && `${wrong[0]} had ${wrong[1]} rows, and has ${rows.get(wrong[0]) ?? 'gone'}`;
}

const NEVER_DROPPED: readonly string[] = ['client', 'registration', 'decision', 'audit', 'meta'];
