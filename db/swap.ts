import {
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { type Connection, sql } from './connection.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from './errors.ts';
import { flushFolder, removeDatabase, removeFile } from './files.ts';
import { openConnection } from './open.ts';
import { type Result, failed, ok } from './result.ts';

/**
 * A whole new database is made beside the old one, proved, closed, and renamed over it: a migration, a rotation of
 * keys, a restore. A file called `F` is there at every moment, and is always one or the other, whole.
 */

/** Where a new database is made before it takes the place of `file`. */
export const nextOf = (file: string): string => `${file}.next`;

/**
 * Makes the next file as an exact copy of an open database, under the same key, with no free pages. Throws what SQLite
 * and the file system throw (disk full); the caller then removes what there is of it.
 */
export function copyToNext(connection: Connection, file: string): void {
  removeNext(file);
  // Made empty first, so that nobody else may ever read it.
  closeSync(openSync(nextOf(file), 'wx', 0o600));
  connection.run(sql`VACUUM INTO ${nextOf(file)}`);
}

/**
 * Takes away a next file and what SQLite left beside it. Only where `file` itself was proved whole, or the next file
 * was begun just now: otherwise it could be the only good copy.
 */
export function removeNext(file: string): void {
  removeDatabase(nextOf(file));
}

/**
 * Puts the next file, closed and proved, in the place of `file`, which is closed too and is gone afterwards. A kill or a
 * power cut leaves the one or the other. Throws the file system's error, or a bug's when one of them isn't closed.
 */
export function putNextInPlace(file: string): void {
  const next = nextOf(file);
  for (const name of [file, next])
    if (isLogged(name)) throw new Error(`${path.basename(name)} was not closed before the swap`);
  flushFile(next);
  // The log of the old file is gone, and must be gone on the disk: found beside the new one it would be applied to it.
  flushFolder(path.dirname(file));
  renameSync(next, file);
  flushFolder(path.dirname(file));
}

/**
 * As `putNextInPlace`, but the old file is kept beside, with its log of changes if it has one: `F.replaced-<when>`.
 * @param now ISO, for the name.
 * @returns where the old file is kept
 */
export function replaceWithNext(file: string, now: string): string {
  const aside = asideOf(file, now);
  keepAs(file, aside);
  if (isLogged(file)) renameSync(`${file}-wal`, `${aside}-wal`);
  putNextInPlace(file);
  return aside;
}

export interface Settled {
  readonly connection: Connection;
  /** Where the file that did not open is kept, when the next file had to take its place. */
  readonly aside?: string;
}

/**
 * Opens `file`, or the next file where that alone opens with this key: a rotation or a restore that was cut off between
 * its last two steps. `fits` says whether the next file is this vault's newest state, and whole; `opened` is what
 * opening `file` gave.
 */
export function openSettled(
  file: string,
  key: Uint8Array,
  now: () => string,
  fits: (next: Connection) => boolean,
  opened: Result<Connection, VaultError> = openConnection(file, key),
): Result<Settled, VaultError> {
  if (opened.ok) return ok({ connection: opened.value });
  if (!isUnreadable(opened.error) || !nextFits(file, key, fits)) return opened;
  try {
    const aside = replaceWithNext(file, now());
    const settled = openConnection(file, key);
    return settled.ok ? ok({ connection: settled.value, aside }) : settled;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** What a file under another key looks like, and one that was cut. Not one that is open elsewhere. */
const isUnreadable = (error: VaultError): boolean =>
  (error.code === 'damaged' && error.where === 'first-page') ||
  (error.code === 'not-a-database' && error.reason === 'too-small');

function nextFits(file: string, key: Uint8Array, fits: (next: Connection) => boolean): boolean {
  const next = openConnection(nextOf(file), key);
  if (!next.ok) return false;
  try {
    return fits(next.value);
  } catch (thrown) {
    // A damaged page in it: then it is no help, and what there is to tell is the error of the file itself.
    vaultErrorOf(thrown);
    return false;
  } finally {
    next.value.raw.close();
  }
}

/** Whether changes wait beside the file, which nobody may separate from it. */
const isLogged = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 || existsSync(`${file}-journal`);

/**
 * Where a file that is replaced is kept: a name that is free.
 * @param now ISO
 */
export function asideOf(file: string, now: string): string {
  const wanted = `${file}.replaced-${now.slice(0, 19).replaceAll(':', '')}`;
  let name = wanted;
  for (let number = 2; existsSync(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/**
 * A second name for the same bytes, so that the first one is never missing; a copy where the disk has no links. A folder,
 * in the place of a file, can only be renamed.
 */
export function keepAs(file: string, aside: string): void {
  try {
    if (statSync(file).isDirectory()) renameSync(file, aside);
    else linkSync(file, aside);
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    try {
      copyFileSync(file, aside, constants.COPYFILE_EXCL);
      flushFile(aside);
    } catch (failure) {
      removeFile(aside);
      throw failure;
    }
  }
}

function flushFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
