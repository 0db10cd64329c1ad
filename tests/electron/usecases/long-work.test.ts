import { afterEach, describe, expect, it, vi } from 'vitest';
import { breathFor, stopWork, WorkStopped } from '../../../electron/usecases/long-work.ts';
import { sortInTurns } from '../../../electron/usecases/sort-in-turns.ts';
import type { ReadableDb } from '../../../db/vault.ts';

const nothing = (): never => {
  throw new Error('nothing is read here');
};
const aDatabase = (): ReadableDb => ({ get: nothing, all: nothing, iterate: nothing });

/** Time that passes only where a test says so. */
function stoodStill(): { pass: (milliseconds: number) => void } {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return { pass: (milliseconds) => (now += milliseconds) };
}
afterEach(() => vi.restoreAllMocks());

describe('long work', () => {
  it('lets others have their turn before a frame is over, and not at each step', async () => {
    const time = stoodStill();
    const { breathe } = breathFor(aDatabase());
    let turns = 0;
    let counting = true;
    const count = (): void => {
      turns += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    await breathe();
    expect(turns).toBe(0);
    time.pass(16);
    await breathe();
    expect(turns).toBeGreaterThan(0);
    const before = turns;
    await breathe();
    expect(turns).toBe(before);
    counting = false;
  });

  it('ends where it breathes once its database is to be closed, and only that', async () => {
    const [mine, another] = [aDatabase(), aDatabase()];
    const breath = breathFor(mine);
    stopWork(mine);
    await expect(breath.breathe()).rejects.toThrow(WorkStopped);
    expect(breath.mayGoOn).toThrow(WorkStopped);
    await breathFor(another).breathe();
  });

  it('sorts as at once, equal ones in their order', async () => {
    const all = Array.from({ length: 9_001 }, (_, at) => ({ key: (at * 7_919) % 503, at }));
    const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    const breath = breathFor(aDatabase());
    expect(await sortInTurns(all, compare, breath)).toEqual(all.toSorted(compare));
    expect(await sortInTurns([], compare, breath)).toEqual([]);
  });
});
