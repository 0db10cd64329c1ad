import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_KINDS, type BackupKind } from '../../shared/ipc/safety-schemas.ts';
import { fileSystemCode } from '../errors.ts';
import { flushFolder, removeFile } from '../files.ts';

/** The folder that a database's backups go to when nobody chose another: beside it. */
export const ownBackupFolder = (databaseFile: string): string => `${path.resolve(databaseFile)}.backups`;

const ENDING = '.backup';
const PART = '.part';
const NAME = new RegExp(
  `^registerkort-\\d{8}-\\d{6}-\\d{6,}-(${BACKUP_KINDS.join('|')})(-\\d+)?\\${ENDING}$`,
);

/** Whether a file is called as a backup is. What is in it is another matter. */
export const isBackupName = (name: string): boolean => NAME.test(name);

/** The name of a backup while it is being made: never taken for one, and told from those of other databases. */
export const partOf = (file: string, vaultId: string): string => `${file}.${vaultId.slice(0, 8)}${PART}`;

/**
 * The name of a backup: when by the clock on the wall, which save, why; nothing of the municipality, since a stick gets
 * lost. Sorted by name, the newest come last. `taken` says which are there already.
 */
export function backupName(
  made: { readonly madeAt: string; readonly sequence: number; readonly kind: BackupKind },
  taken: (name: string) => boolean,
): string {
  const [day, time] = made.madeAt.slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  const stem = `registerkort-${day}-${time}-${String(made.sequence).padStart(6, '0')}-${made.kind}`;
  let name = `${stem}${ENDING}`;
  for (let number = 2; taken(name); number += 1) name = `${stem}-${number}${ENDING}`;
  return name;
}

/** Makes the database's own folder for backups, that nobody else may look into. Throws the file system's error. */
export function makeOwnFolder(databaseFile: string): void {
  try {
    mkdirSync(ownBackupFolder(databaseFile), { mode: 0o700 });
  } catch (thrown) {
    if (fileSystemCode(thrown) !== 'EEXIST') throw thrown;
  }
  // Or a power cut takes the folder away again, with the backup in it.
  flushFolder(path.dirname(ownBackupFolder(databaseFile)));
}

/** Names of what is called a backup in a folder; none where the folder isn't there. Throws its other errors. */
export const backupNamesIn = (folder: string): readonly string[] => namesIn(folder).filter(isBackupName);

/** Names of this vault's backups that are being made, or never came to an end. */
export const partNamesIn = (folder: string, vaultId: string): readonly string[] => {
  const ending = partOf('', vaultId);
  return namesIn(folder).filter(
    (name) => name.endsWith(ending) && isBackupName(name.slice(0, -ending.length)),
  );
};

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    if (fileSystemCode(thrown) === 'ENOENT' || fileSystemCode(thrown) === 'ENOTDIR') return [];
    throw thrown;
  }
}

/** Takes away a backup under way, and the journal that SQLite may have left beside it. */
export function removePart(part: string): void {
  for (const ending of ['', '-journal', '-wal']) removeFile(`${part}${ending}`);
}
