import { setImmediate as turn } from 'node:timers/promises';
import type { ReadableDb } from '../../db/vault.ts';

/**
 * Work on many clients shares the vault process with the window's calls, and never holds up a lock: it takes a
 * breath at least every frame (16 ms), and throws where it breathes once the database is to be closed.
 */

/** Longest piece of work between two breaths, in milliseconds; the client in hand may take as long again. */
const AT_A_TIME_MS = 6;

/** The program locks. Whoever called is answered that it was cancelled; what was begun is taken back on the way out. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped';
}

const stopped = new WeakSet<ReadableDb>();

/** Stops all long work on a database, for good: it is going to be closed. */
export const stopWork = (db: ReadableDb): void => void stopped.add(db);

export interface Breath {
  /** To be awaited between two pieces of work. Throws `WorkStopped`. */
  readonly breathe: () => Promise<void>;
  /** For work that can't wait, but gives others their turn by itself. Throws `WorkStopped`. */
  readonly mayGoOn: () => void;
}

export function breathFor(db: ReadableDb): Breath {
  let since = performance.now();
  const mayGoOn = (): void => {
    if (stopped.has(db)) throw new WorkStopped();
  };
  return {
    mayGoOn,
    async breathe() {
      mayGoOn();
      if (performance.now() - since < AT_A_TIME_MS) return;
      await turn();
      since = performance.now();
      mayGoOn();
    },
  };
}
