import { createContext, use } from 'react';
import type { ClientFinding } from './order.ts';

/** What the control says of the client whose page is open. */
export interface Findings {
  readonly findings: readonly ClientFinding[];
  /** Moment of the control; null before the first. */
  readonly at: string | null;
  readonly error: unknown;
  /** The finding that the cursor was brought to last. */
  readonly current: string | null;
  /** Brings the cursor to where a finding is put right. */
  readonly goTo: (finding: ClientFinding) => void;
  /** Goes to what signing lacks, then to what was found, round and round. */
  readonly next: () => void;
  /** Controls the client anew. */
  readonly again: () => void;
}

export const FindingsContext = createContext<Findings | null>(null);

export const useFindings = (): Findings => {
  const findings = use(FindingsContext);
  if (findings === null) throw new Error('Findings are asked for outside the client page');
  return findings;
};
