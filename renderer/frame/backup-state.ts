import { daysBetween } from '../../shared/record/dates.ts';
import type { Answer } from '../api.ts';
import { localDay } from '../parts/date-text.ts';

/** After so many days without a proved backup it is loud. */
const TOO_OLD_DAYS = 7;

export type BackupState =
  | { readonly state: 'fresh'; readonly at: string; readonly day: 'today' | 'yesterday' }
  | { readonly state: 'old'; readonly days: number }
  | { readonly state: 'none' }
  | { readonly state: 'loud'; readonly failed: true }
  | { readonly state: 'loud'; readonly failed: false; readonly days: number };

/** How the backups stand, by the newest that was proved. */
export const backupState = (
  { lastVerified, daysOld, problem }: Pick<Answer<'backups'>, 'lastVerified' | 'daysOld' | 'problem'>,
  today: string,
): BackupState => {
  if (problem !== null) return { state: 'loud', failed: true };
  if (lastVerified === null) return { state: 'none' };
  // By the calendar here: a backup of late last night is yesterday's in the morning.
  const days = Math.max(daysOld ?? 0, daysBetween(localDay(lastVerified), today));
  if (days > TOO_OLD_DAYS) return { state: 'loud', failed: false, days };
  if (days > 1) return { state: 'old', days };
  return { state: 'fresh', at: lastVerified, day: days === 0 ? 'today' : 'yesterday' };
};
