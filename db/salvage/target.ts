import { closeSync, openSync } from 'node:fs';
import { type ListedBackup, listBackupsIn } from '../backup/list.ts';
import { ownBackupFolder } from '../backup/places.ts';
import { restoringOf } from '../backup/swap-in.ts';
import { verifyBackup } from '../backup/verify.ts';
import { type Connection, sql } from '../connection.ts';
import type { VaultError } from '../errors.ts';
import type { DerivedKeys } from '../keys/root-secret.ts';
import { writeMeta } from '../meta.ts';
import { type Migration, applyMigrations, schemaVersion } from '../migrate.ts';
import { createConnection, openConnection, openImage } from '../open.ts';
import { type Result, ok } from '../result.ts';

/** The newest backup that these keys open and that is proved now; undefined when there is none. */
export async function newestProvedBackup(
  file: string,
  keys: DerivedKeys,
  vaultId: string | undefined,
): Promise<ListedBackup | undefined> {
  for (const listed of listBackupsIn(ownBackupFolder(file), vaultId)) {
    const verified = await verifyBackup(listed.file, keys, { vaultId: listed.header.vaultId });
    if (verified.ok) return listed;
  }
  return undefined;
}

/**
 * Makes the database that is to take the damaged one's place, where a restored one waits: the backup, brought up to
 * date, or an empty one. Throws what SQLite and the file system throw.
 */
export function makeTarget(
  file: string,
  keys: DerivedKeys,
  from: { readonly backup: ListedBackup | undefined; readonly vaultId: string },
  migrations: readonly Migration[],
): Result<Connection, VaultError> {
  const target = from.backup === undefined ? empty(file, keys) : restored(file, keys, from.backup);
  if (!target.ok) return target;
  const version = schemaVersion(target.value, migrations);
  if (!version.ok) {
    target.value.raw.close();
    return version;
  }
  target.value.run(sql`BEGIN IMMEDIATE`);
  applyMigrations(target.value, version.value, migrations);
  if (from.backup === undefined) writeMeta(target.value, 'vault-id', from.vaultId);
  target.value.run(sql`COMMIT`);
  return target;
}

const empty = (file: string, keys: DerivedKeys): Result<Connection, VaultError> =>
  createConnection(restoringOf(file), keys.database);

function restored(file: string, keys: DerivedKeys, backup: ListedBackup): Result<Connection, VaultError> {
  const image = openImage(backup.file, keys.database);
  if (!image.ok) return image;
  try {
    // Made empty first, so that nobody else may ever read it.
    closeSync(openSync(restoringOf(file), 'wx', 0o600));
    image.value.run(sql`VACUUM INTO ${restoringOf(file)}`);
  } finally {
    image.value.raw.close();
  }
  const opened = openConnection(restoringOf(file), keys.database);
  return opened.ok ? ok(opened.value) : opened;
}
