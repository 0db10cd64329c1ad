import type { Verdict } from './tally.ts';

/** What must never come of a damaged backup, or of a restore. */
export const BACKUPS_FOUND = [
  'bad one verified',
  'bad one restored',
  'good one refused',
  'restored otherwise',
  'lost',
  'wrong error',
] as const;
export type BackupsVerdict = Verdict<(typeof BACKUPS_FOUND)[number]>;
