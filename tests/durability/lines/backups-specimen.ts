import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BackupFile, readBackupFile, trailerOf } from '../../../db/backup/format.ts';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { openConnection } from '../../../db/open.ts';
import { changePassword } from '../../../db/passwords.ts';
import { writePlace } from '../../../db/records/office.ts';
import { ok } from '../../../db/result.ts';
import { type Vault, closeVault, openVault, write } from '../../../db/vault.ts';
import { type Content, contentOf } from '../specimen-content.ts';
import {
  CASEWORKER,
  CHEAP,
  PASSWORD,
  type Specimen,
  type VaultFiles,
  filesIn,
  makeSpecimen,
  optionsIn,
  valueOf,
} from '../specimen.ts';

/** A backup as it lies on a stick, and what it must give back. */
export interface SpecimenBackup {
  readonly bytes: Buffer;
  readonly file: BackupFile;
  readonly content: Content;
  /** The password that was hers then. */
  readonly password: string;
}

/** A vault that has gone on since its backups were made. */
export interface BackupSpecimen extends Specimen {
  /** The oldest first; between each two her password was changed and something saved. */
  readonly backups: readonly SpecimenBackup[];
  /** One that was made wrong: hash and MACs fit, but a row is missing from its image. */
  readonly wronglyMade: Buffer;
  /** The vault as it is now. */
  readonly files: VaultFiles;
  readonly content: Content;
  readonly password: string;
}

export async function makeBackupSpecimen(folder: string, seed: number): Promise<BackupSpecimen> {
  const made = await makeSpecimen(folder, { seed, clients: 12 });
  const secret = { recoverySheet: made.recoverySheet, caseworker: CASEWORKER };
  const vault = valueOf(await openVault({ ...optionsIn(folder), secret }));
  const backups: SpecimenBackup[] = [];
  let password = PASSWORD;
  for (const nth of [1, 2]) {
    backups.push(await backUp(vault, password));
    const next = `passord nummer ${nth} av ${seed}`;
    valueOf(await changePassword(vault, { current: password, next, cost: CHEAP }));
    password = next;
    savePlace(vault, `/klienter/${nth}`);
  }
  const content = contentOf(vault.db);
  valueOf(closeVault(vault));
  const newest = backups.at(-1);
  if (!newest) throw new Error('no backup was made');
  const wronglyMade = withoutOneRow(path.join(folder, 'wrong.backup'), newest, made);
  return { ...made, backups, wronglyMade, files: filesIn(folder, made.vaultId), content, password };
}

async function backUp(vault: Vault, password: string): Promise<SpecimenBackup> {
  const folder = ownBackupFolder(vault.file);
  const { file } = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' }));
  return {
    bytes: readFileSync(file),
    file: valueOf(readBackupFile(file)),
    content: contentOf(vault.db),
    password,
  };
}

const savePlace = (vault: Vault, place: string): void => {
  const saved = write(vault, { action: 'settings-changed' }, (db) => {
    writePlace(db, place);
    return ok(undefined);
  });
  valueOf(saved);
};

/** What a maker gives that loses rows on the way: everything fits but the rows. */
function withoutOneRow(scratch: string, { bytes, file }: SpecimenBackup, { keys }: Specimen): Buffer {
  writeFileSync(scratch, bytes.subarray(0, file.imageBytes));
  const connection = valueOf(openConnection(scratch, keys.database));
  connection.raw.exec(`DELETE FROM dwelling WHERE name = (SELECT min(name) FROM dwelling);
    PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;`);
  connection.raw.close();
  const image = readFileSync(scratch);
  const header = { ...file.header, sha256: createHash('sha256').update(image).digest('hex') };
  const trailer = trailerOf({ header, vaultText: file.vaultText, imageBytes: image.length }, keys.envelope);
  return Buffer.concat([image, trailer]);
}
