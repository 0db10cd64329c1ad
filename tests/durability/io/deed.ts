/** What was answered to something that was done while a call failed. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly code: string };

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
  /** Without one again: what is there must fit the answer, and the same thing must now be done. */
  readonly afterwards: (attempt: Attempt) => Promise<Fault | undefined>;
}
