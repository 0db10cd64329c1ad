/** Everything that a call can answer instead of a value. Each has one text with a next step in both languages. */
export const callErrorCodes = [
  'locked',
  'not-allowed',
  'unknown-call',
  'invalid-input',
  'too-large',
  'internal',
  'wrong-password',
  'wrong-recovery-sheet',
  'wait',
  'weak-password',
  'already-there',
  'file-there',
  'no-such-record',
  'not-a-draft',
  'test-data-only',
  'vault-missing',
  'vault-damaged',
  'vault-newer',
  'not-a-database',
  'damaged',
  'open-elsewhere',
  'newer-schema',
  'anchor-mismatch',
  'sheet-not-confirmed',
  'caseworker-refused',
  'backup-damaged',
  'backup-other-vault',
  'no-backup',
  'place-refused',
  'cancelled',
  'disk-full',
  'not-settled',
  'no-such-folder',
  'not-writable',
  'io',
  'no-recipients',
  'extract-invalid',
  'print-failed',
  'list-too-long',
  'not-logged',
] as const;

export type CallErrorCode = (typeof callErrorCodes)[number];

export interface CallError {
  readonly code: CallErrorCode;
  /** What the sentence needs and a log may hold: a count, a number of seconds, a call's name; never a person. */
  readonly detail?: string;
}

/** What travels back for every call. */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };
