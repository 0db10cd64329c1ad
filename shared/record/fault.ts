/**
 * Something a person has to put right before a record can be used: which field, and what is wrong with it.
 * The words are in `shared/text` under the same code.
 */
export interface Fault {
  /** Path of the field: `decided`, `values.12`, `periods.0.from`. */
  readonly field: string;
  readonly code: FaultCode;
  /** What the sentence needs: the number of a variable, an unknown field's name, a limit. */
  readonly detail?: string;
}

export const faultCodes = [
  'missing',
  'not-a-date',
  'not-an-iso-date',
  'not-a-timestamp',
  'in-the-future',
  'before-birth',
  'after-death',
  'end-before-start',
  'periods-overlap',
  'not-a-choice',
  'not-hours',
  'not-minutes',
  'hours-out-of-range',
  'not-identity-number',
  'synthetic-not-allowed',
  'identity-number-taken',
  'not-organisation-number',
  'not-a-number',
  'not-text',
  'text-too-long',
  'unknown-field',
  'wrong-type',
  'wrong-format',
  'already-there',
  'unknown-reference',
  'not-on-rejection',
  'no-registration-before',
  'not-in-code-book',
  'no-name',
  'not-permanent-number',
  'not-running',
  'before-decision',
  'before-received',
  'already-corrected',
  'keeps-date',
  'not-late',
  'no-such-client',
  'not-for-service',
  'too-many-faults',
] as const;

export type FaultCode = (typeof faultCodes)[number];
