import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { districtsKept, servicesRunning } from '../../db/records/client-filter.ts';
import { countFitting, countStates } from '../../db/records/client-list.ts';
import { deleteSavedList, putSavedList, savedLists } from '../../db/records/saved-lists.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { ServiceNumber } from '../../shared/catalogue/numbers.ts';
import type { ListState } from '../../shared/ipc/list-names.ts';
import type { Bounded, SavedList } from '../../shared/ipc/list-schemas.ts';
import type { Office } from './office.ts';

export interface ClientLists {
  readonly counts: Readonly<Record<ListState, number>>;
  readonly saved: readonly (SavedList & { readonly fit: Bounded })[];
  readonly districts: readonly string[];
  readonly services: readonly ServiceNumber[];
}

/** The lists beside the clients: how many each has today, those kept under a name too; and what narrows them. */
export function clientLists({ vault: { db }, clock }: Office): ClientLists {
  const today = clock.today();
  return {
    counts: countStates(db, today),
    saved: savedLists(db).map((list) => ({ ...list, fit: countFitting(db, { ...list, today }) })),
    districts: districtsKept(db),
    services: servicesRunning(db, today),
  };
}

/** Keeps a search and a filter under a name; its id. Nothing is written where it is kept so already. */
export function saveList(
  { vault }: Office,
  list: Omit<SavedList, 'id'> & { readonly id: string | null },
): Result<string, VaultError> {
  const saved = { ...list, id: list.id ?? randomUUID() };
  if (savedLists(vault.db).some((one) => isDeepStrictEqual(one, saved))) return ok(saved.id);
  return write(vault, { action: 'settings-changed', detail: { list: saved.id } }, (db) => {
    putSavedList(db, saved);
    return ok(saved.id);
  });
}

export function removeList({ vault }: Office, id: string): Result<undefined, VaultError> {
  if (!savedLists(vault.db).some((one) => one.id === id)) return ok(undefined);
  return write(vault, { action: 'settings-changed', detail: { list: id } }, (db) => {
    deleteSavedList(db, id);
    return ok(undefined);
  });
}
