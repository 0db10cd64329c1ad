import type { CallError } from '../../shared/ipc/errors.ts';

/** The system's own code of what was thrown (`ENOSPC`); null for a bug. */
export const systemCode = (problem: unknown): string | null =>
  problem instanceof Error && 'syscall' in problem && 'code' in problem && typeof problem.code === 'string'
    ? problem.code
    : null;

/** What the system said, in the program's words; null for what the system didn't say (a bug, or work that was stopped). */
export function fileErrorOf(problem: unknown): CallError | null {
  const code = systemCode(problem);
  switch (code) {
    case null:
      return null;
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
    // Windows: somebody else has the file open, a reader of PDF for one.
    case 'EBUSY':
    case 'ENAMETOOLONG':
      return { code: 'not-writable' };
    case 'EISDIR':
    case 'EEXIST':
      return { code: 'file-there' };
    default:
      return { code: 'io' };
  }
}

/** Does something that the system may refuse without harm: a stick that is gone took the file with it. Bugs throw. */
export async function unlessRefused(act: Promise<unknown>): Promise<void> {
  await act.catch((problem: unknown) => {
    if (systemCode(problem) === null) throw problem;
  });
}
