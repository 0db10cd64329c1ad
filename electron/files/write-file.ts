import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, lstat, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CallError } from '../../shared/ipc/errors.ts';
import { fileErrorOf, systemCode, unlessRefused } from './file-errors.ts';
import { begin, finish, tidyFolder, type Unfinished } from './unfinished.ts';

export interface FileToWrite {
  readonly folder: string;
  /** Name of the file in the folder. */
  readonly name: string;
  /** What is in it; text is written as UTF-8. Read once, piece by piece; other work gets its turn between two. */
  readonly content: Iterable<string | Uint8Array>;
  /** Bytes that must be free before anything is written. */
  readonly room: number;
  /** Whether a file of that name may be replaced by one with other content. */
  readonly replace: boolean;
  /** Looks at the finished file while it still has its temporary name; an error keeps it from being offered. */
  readonly check?: (path: string) => Promise<CallError | null>;
  readonly claim?: Claim;
}

/** What is recorded of a file when only the naming is left, so that no crash can leave a file that nobody knows of. */
export interface Claim {
  /** An error keeps the file from getting its name. */
  readonly take: (file: { readonly sha256: string; readonly temporary: string }) => CallError | null;
  /** After `take`, when it is certain that the file didn't get its name. Where it isn't certain, nothing is called. */
  readonly giveBack: () => void;
}

export interface WrittenFile {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export type Written =
  { readonly ok: true; readonly file: WrittenFile } | { readonly ok: false; readonly error: CallError };

const refused = (error: CallError): Written => ({ ok: false, error });

/** The last writing of each path: two at once would each find the other's content where it reads its own back. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Writes a file so that under its name there is either the whole of it or what was before: free space first, a
 * temporary name in the same folder, flushed to disk, checked, the old content set aside, renamed, read back and
 * compared; only then the old content goes. An error puts the old one back and removes the temporary file; what a
 * power cut left is put right by the next writing into that folder. Rejects with what `content` throws.
 */
export async function writeFileSafely(wanted: FileToWrite): Promise<Written> {
  const path = join(wanted.folder, wanted.name);
  const mine = (turns.get(path) ?? Promise.resolve()).then(() => writeInTurn(wanted, path));
  const ended = mine.catch(() => undefined);
  turns.set(path, ended);
  return mine.finally(() => {
    if (turns.get(path) === ended) turns.delete(path);
  });
}

async function writeInTurn(wanted: FileToWrite, path: string): Promise<Written> {
  const names = begin(path);
  try {
    return await write(wanted, names);
  } catch (problem) {
    const error = fileErrorOf(problem);
    if (error === null) throw problem;
    return refused(error);
  } finally {
    // The device is gone, and the temporary file with it: what failed before is what there is to tell.
    await unlessRefused(rm(names.temporary, { force: true }));
    finish(names);
  }
}

async function write(wanted: FileToWrite, names: Unfinished): Promise<Written> {
  const { dev } = await stat(wanted.folder);
  await tidyFolder(wanted.folder);
  const { bavail, bsize } = await statfs(wanted.folder);
  if (bavail * bsize < wanted.room) return refused({ code: 'disk-full' });
  const written = await writeNew(names.temporary, wanted.content);

  const problem = (await wanted.check?.(names.temporary)) ?? null;
  if (problem !== null) return refused(problem);
  const there = await lookAt(names.path);
  if (there === 'other') return refused({ code: 'file-there' });
  if (there === 'file' && !wanted.replace && (await sha256Of(names.path)) !== written.sha256)
    return refused({ code: 'file-there' });

  const { claim } = wanted;
  const unclaimed = claim?.take({ sha256: written.sha256, temporary: names.temporary }) ?? null;
  if (unclaimed !== null) return refused(unclaimed);
  names.claimed = claim !== undefined;
  const placed = await place(names, { dev, replacing: there === 'file', sha256: written.sha256 });
  if (placed.state !== 'proved') {
    names.claimed = false;
    if (placed.state === 'put-back') claim?.giveBack();
    if (placed.problem !== null) throw placed.problem;
    return refused({ code: 'io' });
  }
  return { ok: true, file: { name: wanted.name, ...written } };
}

type Placed =
  | { readonly state: 'proved' }
  /** What was there before is there again; or, `unknown`, the device doesn't say. */
  | { readonly state: 'put-back' | 'unknown'; readonly problem: Error | null };

/** Gives the file its name, and takes the old content away only when the new one was read back. */
async function place(
  names: Unfinished,
  { dev, replacing, sha256 }: { readonly dev: number; readonly replacing: boolean; readonly sha256: string },
): Promise<Placed> {
  const { path, temporary, aside } = names;
  let problem: Error | null = null;
  try {
    if (replacing) await setAside(path, aside);
    await rename(temporary, path);
    await flushFolder(dirname(path));
    if ((await sha256Of(path)) === sha256) {
      // Proved: old content that can't be removed now is removed by the next writing.
      await unlessRefused(rm(aside, { force: true }));
      return { state: 'proved' };
    }
  } catch (thrown) {
    if (!(thrown instanceof Error) || systemCode(thrown) === null) throw thrown;
    problem = thrown;
  }
  try {
    // Where a stick was pulled out, its folder may be there without it, and empty.
    if ((await stat(dirname(path))).dev !== dev) return { state: 'unknown', problem };
    await putBack(names);
    return { state: 'put-back', problem };
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return { state: 'unknown', problem };
  }
}

/** A second name where the file system has such; FAT hasn't, and there the name stands empty for a moment. */
async function setAside(path: string, aside: string): Promise<void> {
  try {
    await link(path, aside);
  } catch (problem) {
    if (systemCode(problem) === null) throw problem;
    await rename(path, aside);
  }
}

async function putBack({ path, temporary, aside }: Unfinished): Promise<void> {
  // A rename that answered with an error may have been done all the same.
  const renamed = (await lookAt(temporary)) === 'nothing';
  if ((await lookAt(aside)) !== 'nothing') {
    await rename(aside, path);
    // Two names of one file: renaming one to the other leaves both.
    await rm(aside, { force: true });
  } else if (renamed) await rm(path, { force: true });
  await flushFolder(dirname(path));
}

async function writeNew(
  path: string,
  content: Iterable<string | Uint8Array>,
): Promise<{ sha256: string; bytes: number }> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of content) {
      const block = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      hash.update(block);
      bytes += block.byteLength;
      await writeAll(file, block);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await file.close();
  }
}

/** A write may take less than it was given, when the disk is nearly full. */
async function writeAll(file: Awaited<ReturnType<typeof open>>, block: Uint8Array): Promise<void> {
  for (let from = 0; from < block.byteLength;) {
    const { bytesWritten } = await file.write(block, from);
    from += bytesWritten;
  }
}

/** SHA-256 of a file as it is read from disk, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

/** What stands under a name; a link counts as a file, and is replaced, never followed. */
async function lookAt(path: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    const found = await lstat(path);
    return found.isFile() || found.isSymbolicLink() ? 'file' : 'other';
  } catch (problem) {
    if (systemCode(problem) === 'ENOENT') return 'nothing';
    throw problem;
  }
}

/** A rename is on disk when its folder is. Windows has no such call, and neither has every stick's file system. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (problem) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(systemCode(problem) ?? '')) throw problem;
  } finally {
    await handle.close();
  }
}
