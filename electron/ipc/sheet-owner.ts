import { caseworkersOf } from '../../db/passwords.ts';

/** In the log, for whoever opened with the sheet while the vault file was missing. */
const UNKNOWN_CASEWORKER = 'recovery sheet';

/**
 * Whose password the recovery sheet sets: the one named, or the only one there is. Without a vault file nobody knows her
 * name. Null: several have access, and none was named.
 */
export function sheetOwner(database: string, named: string): string | null {
  if (named !== '') return named;
  const names = caseworkersOf(database);
  const known = names.ok ? names.value : [];
  return known.length > 1 ? null : (known[0] ?? UNKNOWN_CASEWORKER);
}
