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
 * The answers that tell her what it is. SQLite says of a flush or a name only that it failed, and not why. The cipher of
 * our build looks at what a failed read has left, finds no page in it, and says that the page is damaged.
 */
export const rightCodes = (fault: Fault, hit: string | undefined): readonly string[] => [
  // Committed already: she is told that it is saved, and not to do it again.
  'not-settled',
  ...causeCodes(fault, hit),
];

const causeCodes = ({ error, how }: Fault, hit: string | undefined): readonly string[] => {
  if (error === 'EIO')
    return hit?.startsWith(KINDS.read) === true || how === 'stays'
      ? ['io', 'damaged', 'backup-damaged']
      : ['io'];
  return hit?.startsWith(KINDS.write) === true && how !== 'short' ? ['disk-full'] : ['disk-full', 'io'];
};
