import { closeSync, openSync } from 'node:fs';
import { type ListedBackup, listBackupsIn } from '../backup/list.ts';
import { ownBackupFolder } from '../backup/places.ts';
import { type BackupPlace, type BackupRecord, readBackupRecord } from '../backup/record.ts';
import { restoringOf } from '../backup/swap-in.ts';
import { verifyBackup } from '../backup/verify.ts';
import { type Connection, sql } from '../connection.ts';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import type { DerivedKeys } from '../keys/root-secret.ts';
import { writeMeta } from '../meta.ts';
import { type Migration, applyMigrations, schemaVersion } from '../migrate.ts';
import { createConnection, openConnection, openImage } from '../open.ts';
import { type Result, ok } from '../result.ts';

/** A backup, and in which of the database's folders it lies. */
export interface PlacedBackup extends ListedBackup {
  readonly place: BackupPlace;
}

/**
 * The newest backup that these keys open and that is proved now, in the database's own folder and in the second one, where
 * anything tells which that is; undefined when there is none.
 * @param told what the damaged database tells of its second folder; undefined: nothing can be read
 */
export async function newestProvedBackup(
  file: string,
  keys: DerivedKeys,
  vaultId: string | undefined,
  told: BackupRecord | undefined,
): Promise<PlacedBackup | undefined> {
  const own = await newestProvedIn('own', listBackupsIn(ownBackupFolder(file), vaultId), keys);
  const second = (told ?? (own && recordIn(own.file, keys)))?.second ?? null;
  if (second === null) return own;
  const newer = listedElsewhere(second, vaultId ?? own?.header.vaultId).filter(
    ({ header }) => own === undefined || Date.parse(header.madeAt) > Date.parse(own.header.madeAt),
  );
  return (await newestProvedIn('second', newer, keys)) ?? own;
}

async function newestProvedIn(
  place: BackupPlace,
  listed: readonly ListedBackup[],
  keys: DerivedKeys,
): Promise<PlacedBackup | undefined> {
  for (const one of listed) {
    const verified = await verifyBackup(one.file, keys, { vaultId: one.header.vaultId });
    if (verified.ok) return { ...one, place };
  }
  return undefined;
}

/** What a proved backup remembers: mostly the same as the database that it was made of. */
function recordIn(backup: string, keys: DerivedKeys): BackupRecord | undefined {
  const image = openImage(backup, keys.database);
  if (!image.ok) return undefined;
  try {
    return readBackupRecord(image.value);
  } finally {
    image.value.raw.close();
  }
}

/** A stick that is not there, or a server that is away, has none. */
function listedElsewhere(folder: string, vaultId: string | undefined): readonly ListedBackup[] {
  try {
    return listBackupsIn(folder, vaultId);
  } catch (thrown) {
    vaultErrorOf(thrown);
    return [];
  }
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
