import type { Random } from '../../../shared/demo/random.ts';
import { type Fault, KINDS } from '../shim/shim.ts';

/** Which calls an error can come from. A full disk takes nothing away, and gives everything back. */
const POSSIBLE = {
  EIO: Object.values(KINDS).join(''),
  ENOSPC: KINDS.write + KINDS.create + KINDS.sync + KINDS.name,
} as const;

/** A fault that meets one of the calls that were counted in a run without one. */
export function someFault(counted: ReadonlyMap<string, number>, random: Random): Fault {
  const error = random.pick(['EIO', 'ENOSPC'] as const);
  const how = random.pick(['once', 'stays', 'short'] as const);
  const kinds = how === 'short' ? KINDS.write : POSSIBLE[error];
  const calls = Array.from(kinds).reduce((sum, kind) => sum + (counted.get(kind) ?? 0), 0);
  return { nth: random.int(1, Math.max(calls, 1)), kinds, error, how };
}

/**
 * The answers that tell her what it is. SQLite says of a flush or a name only that it failed, and not why; what it can't
 * open for writing it takes for something that may only be read. The cipher of our build looks at what a failed read has
 * left, finds no page in it, and says that the page is damaged.
 */
export function rightCodes({ error, how }: Fault, hit: string): readonly string[] {
  const met = (...kinds: readonly string[]): boolean => how === 'stays' || kinds.includes(hit.slice(0, 1));
  if (error === 'EIO')
    return [
      'io',
      ...(met(KINDS.read) ? ['damaged', 'backup-damaged'] : []),
      ...(met(KINDS.open) ? ['not-writable'] : []),
    ];
  return hit.startsWith(KINDS.write) && how !== 'short' ? ['disk-full'] : ['disk-full', 'io'];
}
