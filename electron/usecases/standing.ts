import { placeOf, savePlace, standAt } from '../../db/place.ts';
import { ok, type Result } from '../../db/result.ts';
import type { VaultError } from '../../db/vault.ts';
import {
  standing as standingSchema,
  type LeftOpen,
  type Standing,
} from '../../shared/ipc/standing-schemas.ts';
import type { Office } from './office.ts';

/**
 * Remembers where the window stands. `words`: what is typed there stands nowhere else and is saved now; a place alone
 * goes along with the next save, or with the lock.
 */
export function keepStanding(
  { vault }: Office,
  standing: Standing,
  words: boolean,
): Result<undefined, VaultError> {
  standAt(vault, JSON.stringify(standing));
  return words ? savePlace(vault) : ok(undefined);
}

/** Where the window stood, and what lay open there. Older databases have the place alone, as plain text. */
export function standingOf({ vault }: Office): { readonly place: string | null; readonly left?: LeftOpen } {
  const kept = placeOf(vault);
  if (kept?.startsWith('{') !== true) return { place: kept };
  const read = standingSchema.safeParse(JSON.parse(kept));
  return read.success ? read.data : { place: null };
}
