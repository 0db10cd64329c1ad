import type { ClientChange } from '../../shared/record/acts/act.ts';
import type { Client } from '../../shared/record/client.ts';
import type { WritableDb } from '../connection.ts';
import { updateLeaving, updatePerson } from './clients.ts';
import {
  deleteApplication,
  deleteStay,
  putApplication,
  putDecision,
  putRehabilitation,
  putStay,
} from './services.ts';

interface Part<T> {
  readonly before: readonly T[];
  readonly after: readonly T[] | undefined;
  readonly put: (record: T) => void;
  /** Left out for what is never taken away. */
  readonly remove?: (id: string) => void;
}

/** Writes what an act changes of a client: only the records that become others, each in its place. */
export function applyChange(db: WritableDb, before: Client, change: ClientChange): void {
  const { id } = before;
  const after = { ...before, ...change };
  if (PERSON.some((part) => part in change)) updatePerson(db, id, after);
  if ('deathDate' in change || 'moved' in change) updateLeaving(db, id, after);
  applyPart({
    before: before.applications,
    after: change.applications,
    put: (one) => putApplication(db, id, one),
    remove: (one) => deleteApplication(db, id, one),
  });
  applyPart({
    before: before.rehabilitations,
    after: change.rehabilitations,
    put: (one) => putRehabilitation(db, id, one),
  });
  applyPart({
    before: before.decisions,
    after: change.decisions,
    put: (one) => putDecision(db, id, one),
  });
  applyPart({
    before: before.stays,
    after: change.stays,
    put: (one) => putStay(db, id, one),
    remove: (one) => deleteStay(db, id, one),
  });
}

const PERSON = ['identityNumber', 'previousIdentityNumbers', 'birthDate', 'sex'] as const;

function applyPart<T extends { readonly id: string }>({ before, after, put, remove }: Part<T>): void {
  if (after === undefined) return;
  const was = new Map(before.map((one) => [one.id, one]));
  for (const one of after) {
    const old = was.get(one.id);
    was.delete(one.id);
    // Acts hand on what they don't change.
    if (old !== one) put(one);
  }
  for (const gone of was.keys()) {
    if (remove === undefined) throw new Error('an act takes away what is never taken away');
    remove(gone);
  }
}
