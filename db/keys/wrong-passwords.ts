import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fileSystemCode } from '../errors.ts';
import { readSmallFile, writeFileAtomically } from '../files.ts';

const FREE_TRIES = 3;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 5 * 60_000;
const MAX_BYTES = 1024;

/**
 * How long to wait before the next try, in milliseconds, after so many wrong passwords in a row: three are free,
 * then 2 s, doubled each time up to five minutes. Nothing is ever wiped.
 */
export const delayAfterWrongPasswords = (wrongInARow: number): number =>
  wrongInARow < FREE_TRIES
    ? 0
    : Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(30, wrongInARow - FREE_TRIES));

const triesFile = z.strictObject({
  version: z.literal(1),
  /** Wrong ones in a row. */
  wrong: z.int().min(0),
  /** Moment of the last one, in milliseconds since 1970. */
  at: z.int().min(0),
  /** Id of the slot that opened last: it is tried first. */
  slot: z.uuid().nullable(),
});
type Kept = Readonly<z.output<typeof triesFile>>;

const NONE: Kept = { version: 1, wrong: 0, at: 0, slot: null };

/** Wrong passwords in a row, kept over locks, crashes and restarts. */
export interface PasswordTries {
  /** Milliseconds until a password may be tried. */
  wait(): number;
  /** Id of the slot that opened last. */
  lastSlot(): string | undefined;
  /** Counts a try before it is made, so that one that is broken off counts too; gives how to take it back. */
  begin(): { readonly untried: () => void };
  /** It was wrong: the wait begins now. */
  wrong(): void;
  /** It was right: nothing is counted any more. */
  right(slot: string | undefined): void;
}

/**
 * The count of a state folder. A file that is missing, damaged or can't be written counts as none: it must never
 * lock anybody out, and what protects is the cost of a try. The clock set back makes nobody wait longer than once.
 * @param now milliseconds since 1970
 */
export function passwordTries(stateFolder: string, now: () => number = () => Date.now()): PasswordTries {
  const file = path.join(stateFolder, 'password-tries.json');
  let kept = read(file);
  const keep = (next: Kept): void => {
    kept = next;
    quietly(() => {
      mkdirSync(stateFolder, { recursive: true });
      writeFileAtomically(file, `${JSON.stringify(next)}\n`);
    });
  };
  return {
    wait() {
      const delay = delayAfterWrongPasswords(kept.wrong);
      if (delay > 0 && kept.at > now()) keep({ ...kept, at: now() });
      return Math.max(0, kept.at + delay - now());
    },
    lastSlot: () => kept.slot ?? undefined,
    begin() {
      const before = kept;
      keep({ ...kept, wrong: kept.wrong + 1, at: now() });
      return { untried: () => keep(before) };
    },
    wrong: () => keep({ ...kept, at: now() }),
    right: (slot) => keep({ ...NONE, slot: slot ?? kept.slot }),
  };
}

function read(file: string): Kept {
  const text = quietly(() => readSmallFile(file, MAX_BYTES));
  if (text === undefined) return NONE;
  try {
    return triesFile.catch(NONE).parse(JSON.parse(text));
  } catch {
    // Not JSON: damaged, and so none.
    return NONE;
  }
}

/** The file is a brake and no lock: where the system won't read or write it, the count of this start goes on. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return undefined;
  }
}
