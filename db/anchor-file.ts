import { closeSync, fdatasyncSync, fstatSync, lstatSync, openSync, readSync, writeSync } from 'node:fs';
import { fileSystemCode } from './errors.ts';
import { readSmallFile, setAside, writeFileAtomically } from './files.ts';

/**
 * The file of an anchor has two places for a line, filled up with blanks, in turns the newer and the one before it. A save
 * writes over the older of them, in a sector of its own on any disk: a power cut leaves at least the other. Nothing is made,
 * renamed or given back on the disk for it, which costs more than all else in a save.
 */
const PLACE_BYTES = 4096;
const FILE_BYTES = 2 * PLACE_BYTES;
/** More of an anchor's file is not read. */
export const ANCHOR_BYTES = 2 * FILE_BYTES;

export interface LineToWrite {
  /** One line of text, without its end. @param alone there is no line of the save before in the file */
  readonly text: (alone: boolean) => string;
  /** Number of the save: it says which place is the line's. */
  readonly sequence: number;
  /** Whether a line is of the save before. Only then the place of this one may be written over. */
  readonly follows: (other: string) => boolean;
}

/** The lines that are there, one or two; undefined without the file. Throws the file system's other errors. */
export const readAnchorLines = (file: string): readonly string[] | undefined =>
  readSmallFile(file, ANCHOR_BYTES)
    ?.split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

/**
 * Writes a line into its place, flushed. Where the file isn't there, or has something else in the other place than the
 * save before, it is made anew, with this line alone; a folder in its place is set aside. Throws the file system's error.
 */
export function writeAnchorLine(file: string, line: LineToWrite): void {
  if (writtenOver(file, line)) return;
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true) setAside(file);
  const own = padded(line.text(true));
  const places = line.sequence % 2 === 0 ? [own, padded('')] : [padded(''), own];
  writeFileAtomically(file, places.join(''));
}

function padded(text: string): string {
  if (text.length >= PLACE_BYTES) throw new Error('a line longer than its place');
  return `${text.padEnd(PLACE_BYTES - 1)}\n`;
}

/** What can't be written over, a bad block too, is made anew, and it is that which fails, or doesn't. */
function writtenOver(file: string, line: LineToWrite): boolean {
  try {
    return writeOver(file, line);
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return false;
  }
}

function writeOver(file: string, { text, sequence, follows }: LineToWrite): boolean {
  const handle = openSync(file, 'r+');
  try {
    if (fstatSync(handle).size !== FILE_BYTES) return false;
    const own = (sequence % 2) * PLACE_BYTES;
    const other = Buffer.alloc(PLACE_BYTES);
    readSync(handle, other, 0, PLACE_BYTES, PLACE_BYTES - own);
    if (!follows(other.toString('utf8').trimEnd())) return false;
    const bytes = Buffer.from(padded(text(false)));
    for (let written = 0; written < PLACE_BYTES;)
      written += writeSync(handle, bytes, written, PLACE_BYTES - written, own + written);
    fdatasyncSync(handle);
    return true;
  } finally {
    closeSync(handle);
  }
}
