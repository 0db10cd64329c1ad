import type { Breath } from './long-work.ts';

/** Sorted at once; so many take a millisecond or two. */
const RUN = 2_000;

/** Sorts without holding up others: short runs at once, then merged with breaths. Equal ones keep their order. */
export async function sortInTurns<T extends object>(
  all: readonly T[],
  compare: (a: T, b: T) => number,
  breath: Breath,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += RUN) {
    runs.push(all.slice(from, from + RUN).sort(compare));
    await breath.breathe();
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, breath));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T extends object>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  breath: Breath,
): Promise<readonly T[]> {
  const merged: T[] = [];
  let at = 0;
  for (const one of left) {
    for (let next = right[at]; next !== undefined && compare(next, one) < 0; next = right[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(one);
    if (merged.length % RUN === 0) await breath.breathe();
  }
  return merged.concat(right.slice(at));
}
