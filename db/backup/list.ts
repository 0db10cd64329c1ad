import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { flushFolder, removeFile } from '../files.ts';
import { type Result, failed, ok } from '../result.ts';
import { type BackupHeader, readBackupFile } from './format.ts';
import { backupsToKeep } from './keep.ts';
import { backupNamesIn, partNamesIn, removePart } from './places.ts';

/** A backup that lies in a folder, by what it says of itself. */
export interface ListedBackup {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly header: BackupHeader;
  readonly bytes: number;
}

/**
 * The backups of a vault in a folder, newest first; without an id, of every vault. Files that are no whole backup, or
 * that can't be read, are left out, and so are links; a folder that isn't there has none. Throws what the file system
 * says of the folder.
 *
 * SECURITY: a link could lead to the open database: on POSIX systems, to have looked into it gives up its lock.
 */
export function listBackupsIn(folder: string, vaultId?: string): readonly ListedBackup[] {
  return backupNamesIn(folder)
    .flatMap((name): readonly ListedBackup[] => {
      const file = path.resolve(folder, name);
      if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
      const read = readBackupFile(file);
      if (!read.ok || (vaultId !== undefined && read.value.header.vaultId !== vaultId)) return [];
      return [{ name, file, header: read.value.header, bytes: read.value.bytes }];
    })
    .sort((a, b) => Date.parse(b.header.madeAt) - Date.parse(a.header.madeAt) || (a.name < b.name ? 1 : -1));
}

/**
 * Takes away the backups of this vault that the rule doesn't keep. Called when a newer one was proved. Another vault's
 * backups, and files that can't be read as a backup, are never touched.
 * @returns how many were taken away
 */
export function rotateBackups(
  folder: string,
  rotation: {
    readonly vaultId: string;
    readonly isVerified: (backup: ListedBackup) => boolean;
    /** ISO date. */
    readonly today: string;
  },
): Result<number, VaultError> {
  try {
    const listed = listBackupsIn(folder, rotation.vaultId);
    const kept = backupsToKeep(
      listed.map((one) => ({
        name: one.name,
        madeAt: one.header.madeAt,
        kind: one.header.kind,
        verified: rotation.isVerified(one),
      })),
      rotation.today,
    );
    const old = listed.filter((one) => !kept.has(one.name));
    for (const { file } of old) removeFile(file);
    if (old.length > 0) flushFolder(folder);
    return ok(old.length);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** Takes away what is left of this vault's backups that were broken off: by a lock, a kill, a power cut. */
export function removeUnfinished(folder: string, vaultId: string): Result<undefined, VaultError> {
  try {
    for (const name of partNamesIn(folder, vaultId)) removePart(path.resolve(folder, name));
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}
