import { existsSync, renameSync, unlinkSync } from 'node:fs';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode, unlessRefused } from './file-errors.ts';

/**
 * The names under which a file is written and the one before it is kept, until it is whole. They say who writes, so
 * that what a power cut left can be told from what is being written, and from files of other programs.
 */
export interface Unfinished {
  /** Where the file is to stand. */
  readonly path: string;
  /** The new content, until it gets the name. */
  readonly temporary: string;
  /** The content that stood there, until the new one is proved. */
  readonly aside: string;
  /** A record says that the file gets its name: what is found at the next start decides, so nothing is taken away. */
  claimed: boolean;
}

const LEFT = /^(.+)\.registerkort-(\d+)-\d+\.(part|old)$/;

/** What this process is writing now. */
const live = new Set<Unfinished>();
let begun = 0;

/** Names for a writing that begins; `finish` when it has ended, well or not. */
export function begin(path: string): Unfinished {
  begun += 1;
  const stem = `${path}.registerkort-${process.pid}-${begun}`;
  const names: Unfinished = { path, temporary: `${stem}.part`, aside: `${stem}.old`, claimed: false };
  live.add(names);
  return names;
}

export const finish = (names: Unfinished): void => void live.delete(names);

/** Whether this process is at work on it: what is found on the disk decides nothing yet. */
export const isBeingWritten = (temporary: string): boolean =>
  [...live].some((one) => one.temporary === temporary);

/**
 * Puts a folder right where a writing was cut off, of whatever name: content that was set aside gets its name back
 * if nothing has it, the rest is removed. What can't be removed is left for the next time.
 */
export async function tidyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, named = '', pid = '', kind] = LEFT.exec(name) ?? [];
    if (named === '' || isWritten(join(folder, name), Number(pid))) continue;
    await unlessRefused(tidy(join(folder, name), kind === 'old' ? join(folder, named) : null));
  }
}

async function tidy(left: string, named: string | null): Promise<void> {
  if (!(await lstat(left)).isFile()) return;
  if (named !== null && (await isMissing(named))) await rename(left, named);
  else await rm(left, { force: true });
}

/** At once, before the process ends: unfinished files in clear must not stay because the disk is slow. */
export function dropUnfinished(): void {
  for (const { path, temporary, aside, claimed } of live)
    try {
      if (existsSync(aside) && !existsSync(path)) renameSync(aside, path);
      // Not rmSync, whose errors don't say what the system said.
      if (!claimed) unlinkSync(temporary);
    } catch (problem) {
      if (systemCode(problem) === null) throw problem;
    }
}

const isWritten = (file: string, pid: number): boolean =>
  pid === process.pid
    ? [...live].some((one) => one.temporary === file || one.aside === file)
    : isRunning(pid);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return systemCode(problem) === 'EPERM';
  }
}

const isMissing = (path: string): Promise<boolean> =>
  readdir(dirname(path)).then((names) => !names.includes(basename(path)));
