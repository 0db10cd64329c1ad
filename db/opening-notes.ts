import type { AnchorNote } from './anchor.ts';

/** Something noticed while opening that does not stop it, but must be told. */
export type OpeningNote =
  | AnchorNote
  /** Somebody chose to go on with a state that does not fit the anchor. */
  | { readonly note: 'anchor-accepted'; readonly missing: number }
  /** Opened by the recovery sheet, with no usable vault file: `recover` makes a new one. */
  | { readonly note: 'vault-file-unusable' }
  /** The vault file was missing or damaged; the one before opened it, and took its place. */
  | { readonly note: 'previous-vault-file' }
  /** The file did not open; a newer one that lay ready took its place, and the file is kept beside it as `aside`. */
  | { readonly note: 'next-file-used'; readonly aside: string }
  /** The log of changes beside the file wasn't its own; the file is whole without it, and the log kept as `aside`. */
  | { readonly note: 'log-set-aside'; readonly aside: string }
  | { readonly note: 'migrated'; readonly from: number; readonly to: number };
