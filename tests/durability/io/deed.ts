import type { CallError } from '../../../shared/ipc/errors.ts';

/** What was answered to something that was done while a call failed. */
export type Attempt =
  | { readonly ok: true }
  /** `saved`: it is there all the same, and only its end failed, with this code. */
  | { readonly ok: false; readonly code: string; readonly saved: boolean };

export const refusalOf = ({ code, detail }: CallError): Attempt =>
  code === 'not-settled'
    ? { ok: false, code: detail ?? code, saved: true }
    : { ok: false, code, saved: false };

/** Whether she was told that it is saved. */
export const isSaved = (attempt: Attempt): boolean => attempt.ok || attempt.saved;

export type Kind = 'lost' | 'damaged' | 'stuck';
export interface Fault {
  readonly kind: Kind;
  readonly sentence: string;
}

/** Something the program does that writes. */
export interface Deed {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** Without a fault: lays out what it works on. */
  readonly prepare: () => Promise<void>;
  /** With one. A bug throws. */
  readonly attempt: () => Promise<Attempt>;
  /**
   * Without one again: what is there must fit the answer, and the same thing must now be done. `undefined`: it threw.
   */
  readonly afterwards: (attempt: Attempt | undefined) => Promise<Fault | undefined>;
}
