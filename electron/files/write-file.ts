import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallError } from '../../shared/ipc/errors.ts';

export interface FileToWrite {
  readonly folder: string;
  /** Name of the file in the folder. */
  readonly name: string;
  /** What is in it; text is written as UTF-8. Read once, piece by piece. */
  readonly content: Iterable<string | Uint8Array>;
  /** Bytes that must be free before anything is written. */
  readonly room: number;
  /** Whether a file of that name may be replaced by one with other content. */
  readonly replace: boolean;
  /** Looks at the finished file while it still has its temporary name; an error keeps it from being offered. */
  readonly check?: (path: string) => Promise<CallError | null>;
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

/**
 * Writes a file so that under its name there is either the whole of it or what was there before: free space
 * first, a temporary name in the same folder, flushed to disk, checked, renamed, read back and compared. An
 * error removes the temporary file; one that a power cut left is removed by the next writing of that name.
 */
export async function writeFileSafely(wanted: FileToWrite): Promise<Written> {
  const path = join(wanted.folder, wanted.name);
  const temporary = `${path}.part`;
  try {
    const { bavail, bsize } = await statfs(wanted.folder);
    if (bavail * bsize < wanted.room) return refused({ code: 'disk-full' });
    await rm(temporary, { force: true });
    const written = await writeNew(temporary, wanted.content);

    const problem = (await wanted.check?.(temporary)) ?? null;
    if (problem !== null) return refused(problem);
    if (!wanted.replace && (await exists(path)) && (await sha256Of(path)) !== written.sha256)
      return refused({ code: 'file-there' });

    await rename(temporary, path);
    await flushFolder(wanted.folder);
    if ((await sha256Of(path)) !== written.sha256) {
      await rm(path, { force: true });
      return refused({ code: 'io' });
    }
    return { ok: true, file: { name: wanted.name, ...written } };
  } catch (problem) {
    const error = errorOf(problem);
    if (error === null) throw problem;
    return refused(error);
  } finally {
    await rm(temporary, { force: true }).catch((problem: unknown) => {
      // The device is gone, and the temporary file with it: what failed before is what there is to tell.
      if (errorOf(problem) === null) throw problem;
    });
  }
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
async function sha256Of(path: string): Promise<string> {
  const hash: Hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch (problem) {
    if (systemCode(problem) === 'ENOENT') return false;
    throw problem;
  }
};

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

const systemCode = (problem: unknown): string | null =>
  problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : null;

/** What the system said, in the program's words; null for what the system didn't say (a bug, or a cancelled making). */
function errorOf(problem: unknown): CallError | null {
  if (!(problem instanceof Error) || !('syscall' in problem)) return null;
  switch (systemCode(problem)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'disk-full' };
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'no-such-folder' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'not-writable' };
    default:
      return { code: 'io' };
  }
}
