import { readPlace } from './records/office.ts';
import { type Result, ok } from './result.ts';
import type { VaultError } from './errors.ts';
import { type Vault, internalsOf } from './vault-handle.ts';
import { logEvent } from './write.ts';

/**
 * Where the window stands, to come back there after a lock. It is no change that anybody made: it makes no save and no
 * line in the log of its own, but goes along with the next save, in its transaction.
 */
export function standAt(vault: Vault, place: string): void {
  internalsOf(vault).place = readPlace(vault.db) === place ? undefined : place;
}

/** Where the window stands, saved or not. */
export const placeOf = (vault: Vault): string | null => internalsOf(vault).place ?? readPlace(vault.db);

/** Saves the place when no other save took it along: before a lock. */
export const savePlace = (vault: Vault): Result<undefined, VaultError> =>
  internalsOf(vault).place === undefined
    ? ok(undefined)
    : logEvent(vault, { action: 'settings-changed', detail: { place: true } });
