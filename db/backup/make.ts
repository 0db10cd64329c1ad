import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { BackupKind } from '../../shared/ipc/safety-schemas.ts';
import { auditHead } from '../audit.ts';
import { type Connection, sql } from '../connection.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from '../errors.ts';
import { flushFolder, removeFile } from '../files.ts';
import { CIPHER, genuineVaultText } from '../keys/vault-file.ts';
import { type DerivedKeys, copyKeys, zeroKeys } from '../keys/root-secret.ts';
import { openImage } from '../open.ts';
import { type Result, failed, ok } from '../result.ts';
import { type TableSum, rowCounts, rowSumsInTurns } from '../row-hashes.ts';
import { type Vault, internalsOf, keysOf } from '../vault-handle.ts';
import { type BackupHeader, trailerOf } from './format.ts';
import { hashOfBytes } from './hash-bytes.ts';
import { backupName, makeOwnFolder, ownBackupFolder, partOf, removePart } from './places.ts';

/** What a backup is made of: an open database that has no transaction under way. */
export interface BackupSource {
  readonly connection: Connection;
  /** `F`; its vault file lies beside it. */
  readonly databaseFile: string;
  readonly vaultId: string;
  readonly keys: DerivedKeys;
  /** ISO with offset. */
  readonly now: () => string;
  readonly programVersion: string;
}

export interface MadeBackup {
  /** Absolute. */
  readonly file: string;
  readonly header: BackupHeader;
  readonly bytes: number;
}

/** Room that is wanted beside the image: a file system needs some, and so does what is saved next. */
const SPARE_BYTES = 2 * 1024 * 1024;

/** The open vault as the source of a backup. */
export const backupSourceOf = (vault: Vault): BackupSource => ({
  ...internalsOf(vault),
  keys: keysOf(vault),
  databaseFile: vault.file,
  vaultId: vault.id,
});

/**
 * Makes a backup in a folder that is there (the database's own is made where it is missing). It has its name only when
 * it is whole and on the disk; otherwise there is an error, and nothing is left behind. Not proved yet: `verifyBackup`.
 *
 * The image is written in one go, 3 to 5 ms for each MB; it is a state of its own, so that its rows are summed in slices
 * between which everything else goes on, saves too. One at a time for each vault and folder.
 */
export async function makeBackup(
  source: BackupSource,
  { folder, kind }: { readonly folder: string; readonly kind: BackupKind },
): Promise<Result<MadeBackup, VaultError>> {
  const leftovers: string[] = [];
  const keys = copyKeys(source.keys);
  try {
    if (path.resolve(folder) === ownBackupFolder(source.databaseFile)) makeOwnFolder(source.databaseFile);
    const unfit = unfitFolder(folder, statSync(source.databaseFile).size);
    if (unfit) return failed(unfit);
    const moment = momentOf(source, kind);
    const name = backupName(moment, (taken) => existsSync(path.join(folder, taken)));
    const file = path.resolve(folder, name);
    const part = partOf(file, source.vaultId);
    leftovers.push(part, file);
    // A making that was cut off within the same second left one.
    removePart(part);
    // Made empty first, so that nobody else may ever read it.
    closeSync(openSync(part, 'wx', 0o600));
    const rows = rowCounts(source.connection);
    source.connection.run(sql`VACUUM INTO ${part}`);
    const vaultText = genuineVaultText(source.databaseFile, keys.envelope) ?? '';
    // From here on others have their turn: the database may be another, or closed.
    const sums = await sumsOf(part, keys);
    if (!sums.ok) return sums;
    if (!haveRows(sums.value, rows)) return failed({ code: 'backup-damaged', part: 'content' });
    const header = await finish(part, { moment, sums: sums.value, vaultText }, keys.envelope);
    renameSync(part, file);
    flushFolder(folder);
    leftovers.length = 0;
    return ok({ file, header, bytes: statSync(file).size });
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    zeroKeys(keys);
    removeLeftovers(leftovers);
  }
}

function unfitFolder(folder: string, imageBytes: number): VaultError | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { code: 'folder-missing' };
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < imageBytes + SPARE_BYTES ? { code: 'disk-full' } : undefined;
}

type Moment = Omit<BackupHeader, 'sha256' | 'counts' | 'sums'>;

const momentOf = ({ connection, ...source }: BackupSource, kind: BackupKind): Moment => ({
  version: 1,
  vaultId: source.vaultId,
  kind,
  madeAt: source.now(),
  schema: Number(connection.raw.pragma('user_version', { simple: true })),
  sequence: auditHead(connection).save,
  programVersion: source.programVersion,
  cipher: CIPHER,
});

async function sumsOf(
  image: string,
  { database, anchor }: DerivedKeys,
): Promise<Result<readonly TableSum[], VaultError>> {
  const opened = openImage(image, database);
  if (!opened.ok) return opened;
  try {
    return ok(await rowSumsInTurns(opened.value, anchor));
  } finally {
    opened.value.raw.close();
  }
}

/** Whether each table of the database came into the image with all its rows. */
const haveRows = (sums: readonly TableSum[], rows: readonly (readonly [string, number])[]): boolean =>
  rows.every(([table, count]) => sums.find((one) => one.table === table)?.rows === count);

/** Hashes the image and writes what follows it, to the disk. */
async function finish(
  part: string,
  made: { readonly moment: Moment; readonly sums: readonly TableSum[]; readonly vaultText: string },
  envelopeKey: Uint8Array,
): Promise<BackupHeader> {
  const { moment, sums, vaultText } = made;
  const imageBytes = statSync(part).size;
  const header: BackupHeader = {
    ...moment,
    counts: Object.fromEntries(sums.map(({ table, rows }) => [table, rows])),
    sums: Object.fromEntries(sums.map(({ table, sum }) => [table, sum])),
    sha256: await hashOfBytes(part, imageBytes),
  };
  const trailer = trailerOf({ header, vaultText, imageBytes }, envelopeKey);
  const handle = openSync(part, 'r+');
  try {
    for (let written = 0; written < trailer.length;)
      written += writeSync(handle, trailer, written, trailer.length - written, imageBytes + written);
    fsyncSync(handle);
    return header;
  } finally {
    closeSync(handle);
  }
}

/** On a stick that was pulled out there is nothing to remove, and no more to tell than that it is gone. */
function removeLeftovers(files: readonly string[]): void {
  for (const file of files) {
    try {
      removePart(file);
      removeFile(file);
    } catch (thrown) {
      if (fileSystemCode(thrown) === undefined) throw thrown;
    }
  }
}
