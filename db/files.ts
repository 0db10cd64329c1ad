import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { fileSystemCode } from './errors.ts';

/**
 * Writes a whole file so that after a power cut there is the old one or the new one, never half of it:
 * beside it, flushed, renamed over it, folder flushed. Throws the file system's error.
 */
export function writeFileAtomically(file: string, content: string): void {
  const beside = `${file}.new`;
  try {
    const handle = openSync(beside, 'w', 0o600);
    try {
      const bytes = Buffer.from(content, 'utf8');
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    removeFile(beside);
    throw error;
  }
  flushFolder(path.dirname(file));
}

/**
 * Takes a file away that may be there or not. Throws the file system's other errors: those of `rmSync` don't say what the
 * system said, and would pass for bugs.
 */
export function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (fileSystemCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Gives what can't be used another name, `F.damaged`, where there is anything. By renaming, not by copying: it may be no
 * text, a folder, or nothing that can be read.
 */
export function setAside(file: string): void {
  if (!isThere(file)) return;
  let aside = `${file}.damaged`;
  for (let number = 2; isThere(aside); number += 1) aside = `${file}.damaged-${number}`;
  renameSync(file, aside);
}

/** Takes away a database and what SQLite left beside it. Throws as `removeFile` does. */
export function removeDatabase(file: string): void {
  // The file itself first: what is left beside it then means nothing to anybody.
  for (const ending of ['', '-wal', '-journal', '-shm']) removeFile(`${file}${ending}`);
}

/** Whether anything has that name, a link too. As opposed to one that the disk won't tell of just now, which throws. */
export const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** Makes a rename last. Windows has no flush of folders: there the rename itself is journalled. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * A small text file, undefined when it is not there. One that is too big is read no further, so that it is parsed as the
 * damaged file that it is. Throws the file system's other errors.
 */
export function readSmallFile(file: string, maxBytes: number): string | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(maxBytes);
      let length = 0;
      for (let more = -1; more !== 0 && length < maxBytes; length += more)
        more = readSync(handle, bytes, length, maxBytes - length, length);
      return bytes.toString('utf8', 0, length);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (fileSystemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
