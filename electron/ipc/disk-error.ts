import { vaultErrorOf } from '../../db/errors.ts';
import type { CallError } from '../../shared/ipc/errors.ts';
import { callErrorOf } from './answer.ts';

/** What the disk refused in the middle of reading, where no use case expects it, as an answer; null for a bug. */
export function diskErrorOf(thrown: unknown): CallError | null {
  try {
    return callErrorOf(vaultErrorOf(thrown));
  } catch (bug) {
    if (bug !== thrown) throw bug;
    return null;
  }
}
