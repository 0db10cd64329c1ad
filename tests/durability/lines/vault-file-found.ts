import type { Verdict } from './tally.ts';

/** What must never come of a damaged vault file, or of a change that was cut off. */
export const VAULT_FILE_FOUND = ['wrongly opened', 'locked out', 'lost', 'wrong error'] as const;
export type VaultFileVerdict = Verdict<(typeof VAULT_FILE_FOUND)[number]>;
