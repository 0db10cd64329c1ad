import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
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
import { type Result, failed, ok } from '../result.ts';
import { allRowSums } from '../row-hashes.ts';
import { type Vault, internalsOf } from '../vault-handle.ts';
import { type BackupHeader, trailerOf } from './format.ts';
import { backupName, makeOwnFolder, ownBackupFolder, partOf, removePart } from './places.ts';

/** What a backup is made of: an open database that has no transaction under way. */
export interface BackupSource {
  readonly connection: Connection;
  /** `F`; its vault file lies beside it. */
  readonly databaseFile: string;
  readonly vaultId: string;
  readonly anchorKey: Uint8Array;
  readonly envelopeKey: Uint8Array;
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
const READ_BYTES = 1024 * 1024;

/** The open vault as the source of a backup. */
export const backupSourceOf = (vault: Vault): BackupSource => ({
  ...internalsOf(vault),
  databaseFile: vault.file,
  vaultId: vault.id,
});

/**
 * Makes a backup in a folder that is there (the database's own is made where it is missing). It has its name only when
 * it is whole and on the disk; otherwise there is an error, and nothing is left behind. Not proved yet: `verifyBackup`.
 *
 * All in one go, since every part must tell of the same save: about half a second for a database of 25 MB.
 */
export function makeBackup(
  source: BackupSource,
  { folder, kind }: { readonly folder: string; readonly kind: BackupKind },
): Result<MadeBackup, VaultError> {
  const leftovers: string[] = [];
  try {
    if (path.resolve(folder) === ownBackupFolder(source.databaseFile)) makeOwnFolder(source.databaseFile);
    const unfit = unfitFolder(folder, statSync(source.databaseFile).size);
    if (unfit) return failed(unfit);
    const described = describe(source, kind);
    const name = backupName(described, (taken) => existsSync(path.join(folder, taken)));
    const file = path.resolve(folder, name);
    const part = partOf(file, source.vaultId);
    leftovers.push(part, file);
    // A making that was cut off within the same second left one.
    removePart(part);
    // Made empty first, so that nobody else may ever read it.
    closeSync(openSync(part, 'wx', 0o600));
    source.connection.run(sql`VACUUM INTO ${part}`);
    const header = finish(part, source, described);
    renameSync(part, file);
    flushFolder(folder);
    leftovers.length = 0;
    return ok({ file, header, bytes: statSync(file).size });
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    removeLeftovers(leftovers);
  }
}

function unfitFolder(folder: string, imageBytes: number): VaultError | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { code: 'folder-missing' };
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < imageBytes + SPARE_BYTES ? { code: 'disk-full' } : undefined;
}

type Described = Omit<BackupHeader, 'sha256'>;

function describe(source: BackupSource, kind: BackupKind): Described {
  const { connection } = source;
  const sums = allRowSums(connection, source.anchorKey);
  return {
    version: 1,
    vaultId: source.vaultId,
    kind,
    madeAt: source.now(),
    schema: Number(connection.raw.pragma('user_version', { simple: true })),
    sequence: auditHead(connection).save,
    programVersion: source.programVersion,
    cipher: CIPHER,
    counts: Object.fromEntries(sums.map(({ table, rows }) => [table, rows])),
    sums: Object.fromEntries(sums.map(({ table, sum }) => [table, sum])),
  };
}

/** Hashes the image and writes what follows it, to the disk. */
function finish(part: string, source: BackupSource, described: Described): BackupHeader {
  const handle = openSync(part, 'r+');
  try {
    const imageBytes = fstatSync(handle).size;
    const header = { ...described, sha256: hashOf(handle) };
    const vaultText = genuineVaultText(source.databaseFile, source.envelopeKey) ?? '';
    const trailer = trailerOf({ header, vaultText, imageBytes }, source.envelopeKey);
    for (let written = 0; written < trailer.length;)
      written += writeSync(handle, trailer, written, trailer.length - written, imageBytes + written);
    fsyncSync(handle);
    return header;
  } finally {
    closeSync(handle);
  }
}

function hashOf(handle: number): string {
  const hash = createHash('sha256');
  const bytes = Buffer.alloc(READ_BYTES);
  let position = 0;
  for (;;) {
    const read = readSync(handle, bytes, 0, bytes.length, position);
    if (read === 0) return hash.digest('hex');
    hash.update(bytes.subarray(0, read));
    position += read;
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
