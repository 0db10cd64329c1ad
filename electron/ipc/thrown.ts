import { UnreadableClient } from '../../db/records/clients.ts';
import type { CallError } from '../../shared/ipc/errors.ts';
import { WorkStopped } from '../usecases/long-work.ts';

/**
 * What is thrown on its way through use cases, and is no bug: a lock ends long work wherever it is, and a client that
 * is asked for may be damaged. Null: a bug.
 */
export function errorOfThrown(thrown: unknown): CallError | null {
  if (thrown instanceof WorkStopped) return { code: 'cancelled' };
  if (thrown instanceof UnreadableClient) return { code: 'damaged', detail: thrown.id };
  return null;
}
