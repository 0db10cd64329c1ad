import { readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { flushFolder, isThere, removeFile, writeFileAtomically } from '../files.ts';
import { readVaultText, parseVaultFile, vaultFileOf } from '../keys/vault-file.ts';
import { type Result, failed, ok } from '../result.ts';
import { asideOf, keepAs, nextOf } from '../swap.ts';

/**
 * How a restored set takes the place of the one that stands there: database, vault file, two anchors. No rename can swap
 * four files at once, so they are made whole beside it first, and then a marker is written. Before the marker, the old set
 * stands and nothing of it was touched; after it, the new set does, and whoever comes next brings the renames to their
 * end: `settleRestore`, before anything else looks at the files.
 */

/** Where the restored database is made; its vault file and anchor have names after it. */
export const restoringOf = (file: string): string => `${path.resolve(file)}.restoring`;

const markerOf = (file: string): string => `${restoringOf(file)}.ready`;
const anchorOf = (file: string): string => `${file}.anchor`;

/** Where the restored anchor waits in the program's own folder. */
export const waitingAnchor = (stateFolder: string, vaultId: string): string =>
  `${inStateFolder(stateFolder, vaultId)}.restoring`;
const inStateFolder = (stateFolder: string, vaultId: string): string =>
  path.join(stateFolder, `${vaultId}.anchor`);

interface Places {
  readonly file: string;
  readonly stateFolder?: string | undefined;
}

/**
 * Brings a restore that was cut off to its end, or takes away what is left of one that had not come so far. Called before
 * the files are looked at. Does nothing where there is nothing of the kind.
 */
export function settleRestore({ file, stateFolder }: Places): Result<undefined, VaultError> {
  try {
    if (isThere(markerOf(file))) moveIn(path.resolve(file), stateFolder);
    else removeRestoring(file, stateFolder);
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/**
 * Puts the set that was made beside `file` in its place. What stands there is kept under other names.
 * @param now ISO, for those names
 * @returns where the old database is kept, undefined when there was none. Throws the file system's error.
 */
export function swapIn({ file: given, stateFolder }: Places, now: string): string | undefined {
  const file = path.resolve(given);
  const aside = keepAside(file, now);
  flushFolder(path.dirname(file));
  writeFileAtomically(markerOf(file), '');
  moveIn(file, stateFolder);
  return aside;
}

/** Second names for all of the old set. Nothing of it is changed. */
function keepAside(file: string, now: string): string | undefined {
  const aside = asideOf(file, now);
  for (const nameOf of [(name: string) => `${name}-wal`, vaultFileOf, anchorOf])
    if (isThere(nameOf(file))) keepAs(nameOf(file), nameOf(aside));
  // What a rotation left there can be the newest state of all: only a person may throw it away.
  if (isThere(nextOf(file))) renameSync(nextOf(file), nextOf(aside));
  if (!isThere(file)) return undefined;
  keepAs(file, aside);
  return aside;
}

/** Each step may have been done before. */
function moveIn(file: string, stateFolder: string | undefined): void {
  const restoring = restoringOf(file);
  const vaultId = vaultIdOf(restoring) ?? vaultIdOf(file);
  moveIfThere(vaultFileOf(restoring), vaultFileOf(file));
  // Found beside the new database it would be applied to it. It has its second name.
  if (isThere(restoring)) for (const ending of ['-wal', '-journal', '-shm']) removeFile(`${file}${ending}`);
  flushFolder(path.dirname(file));
  moveIfThere(restoring, file);
  moveIfThere(anchorOf(restoring), anchorOf(file));
  if (stateFolder !== undefined && vaultId !== undefined && isThere(stateFolder)) {
    moveIfThere(waitingAnchor(stateFolder, vaultId), inStateFolder(stateFolder, vaultId));
    flushFolder(stateFolder);
  }
  flushFolder(path.dirname(file));
  removeFile(markerOf(file));
  flushFolder(path.dirname(file));
}

const moveIfThere = (from: string, to: string): void => {
  if (isThere(from)) renameSync(from, to);
};

/**
 * The vault file of the new set is in one of two places; it says whose anchor waits in the program's folder. Throws where
 * it can't be read: not knowing, the swap would end with the old anchor there, and nobody would move the new one any more.
 */
function vaultIdOf(databaseFile: string): string | undefined {
  const read = parseVaultFile(readVaultText(databaseFile), false);
  return read.ok ? read.value.content.vaultId : undefined;
}

/** Where it can't be read, an anchor stays behind that nobody looks at, and that the next restore writes over. */
function readableVaultId(databaseFile: string): string | undefined {
  try {
    return vaultIdOf(databaseFile);
  } catch (thrown) {
    vaultErrorOf(thrown);
    return undefined;
  }
}

/** Takes away a restored set that is not, or not yet, to be put in place. Throws the file system's error. */
export function removeRestoring(file: string, stateFolder?: string): void {
  const restoring = restoringOf(file);
  const folder = path.dirname(restoring);
  if (!isThere(folder)) return;
  const name = path.basename(restoring);
  const vaultId = readableVaultId(path.resolve(file));
  if (stateFolder !== undefined && vaultId !== undefined) removeFile(waitingAnchor(stateFolder, vaultId));
  for (const found of readdirSync(folder))
    if (found === name || found.startsWith(`${name}-`) || found.startsWith(`${name}.`))
      removeFile(path.join(folder, found));
}
