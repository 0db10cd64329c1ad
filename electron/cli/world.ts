import type { ScryptCost } from '../../db/keys/slot.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import type { Clock } from '../usecases/office.ts';

interface Output {
  write(text: string): unknown;
}

/** A finished PDF, or what is missing on this machine for making one. */
export type Printed =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly reason: string };

/** What the command line needs from outside; a test gives its own. */
export interface CliWorld {
  /** Null where somebody sits at a terminal: a password is not typed where everybody sees it. */
  readonly stdin: AsyncIterable<Uint8Array> | null;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard error is a terminal, where progress is shown. */
  readonly isTTY: boolean;
  readonly printer: (document: PaperDocument) => Promise<Printed>;
  readonly clock: Clock;
  readonly programVersion: string;
  /** Cost of a password try in new databases; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
  /** Whether a folder lies on a network disk; the machine's own answer unless a test gives another. */
  readonly isOverNetwork?: (folder: string) => boolean;
}
