/** What one line of the harness is asked for. */
export interface Given {
  /** How many kills, states, faults … The line says what one is. */
  readonly rounds: number;
  /** The same seed and rounds do the same again, as far as the machine allows. */
  readonly seed: number;
  /** A folder of its own, empty, in memory where there is such a place; removed afterwards. */
  readonly folder: string;
  /** Rounds that are done so far. */
  readonly progress: (rounds: number) => void;
}

export interface Figures {
  /** Rounds that were done: as many as asked for, or the line fails. */
  readonly rounds: number;
  /** What must not be, each with how often it was: `{ lost: 0, damaged: 0 }`. All must be 0. */
  readonly found: Readonly<Record<string, number>>;
  /** What was done beside the rounds, worth a word: `{ saves: 1200 }`. */
  readonly seen?: Readonly<Record<string, number>>;
  /** The first of what was found, each in a sentence with the round or the seed that shows it again. */
  readonly failures: readonly string[];
}

/** One text of a source file put in the place of another. It must stand there exactly once. */
export interface SourceChange {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A fault put into the program on purpose. A line that stays green with it sees nothing. */
export interface Break {
  /** What the broken program does: `says "saved" before the commit`. */
  readonly name: string;
  readonly changes: readonly SourceChange[];
  /** The count of `found` that must not be 0 then. */
  readonly turns: string;
  /** As few rounds as show it for certain. */
  readonly rounds: number;
}

/** One line of the table in docs/durability.md. */
export interface Line {
  /** One word, for `--line`. */
  readonly name: string;
  /** What is done in a round, for the table. */
  readonly what: string;
  /** What must hold, for the table. */
  readonly holds: string;
  readonly rounds: { readonly eachChange: number; readonly full: number };
  /** In a sentence, what this machine lacks for it; undefined when nothing. Then it isn't run, and fails by that. */
  readonly lacks?: () => string | undefined;
  /** Must not be empty. */
  readonly breaks: readonly Break[];
  readonly run: (given: Given) => Promise<Figures>;
}

/** Counts what is found, and keeps the first sentences about it. */
export interface Findings {
  readonly note: (kind: string, sentence: string) => void;
  readonly figures: (rounds: number, seen?: Readonly<Record<string, number>>) => Figures;
}

const SENTENCES = 20;

/** `kinds`: what can be found, so that a count of 0 is told too. */
export function findings(...kinds: readonly string[]): Findings {
  const found = new Map(kinds.map((kind) => [kind, 0]));
  const failures: string[] = [];
  return {
    note(kind, sentence) {
      found.set(kind, (found.get(kind) ?? 0) + 1);
      if (failures.length < SENTENCES) failures.push(`${kind}: ${sentence}`);
    },
    figures: (rounds, seen = {}) => ({ rounds, found: Object.fromEntries(found), seen, failures }),
  };
}
