import { insertClient, readClient, updatePerson } from '../../db/records/clients.ts';
import { draftOf, dropDraft, keepDraft } from '../../db/records/drafts.ts';
import { type Result, ok } from '../../db/result.ts';
import { type ReadableDb, type Vault, type VaultError, type WritableDb, write } from '../../db/vault.ts';
import type { Client } from '../../shared/record/client.ts';
import { aClient } from '../builders/client.ts';

/**
 * Saves that are numbered from 1 and can be told from what they leave: after a cut, the database itself says how many
 * of them it has, and whether it has exactly those.
 */

/** As many clients take the saves in turn, so that what must be there is small however many saves there were. */
const CLIENTS = 12;
const PLACE = { form: 'decision', subject: 'new' } as const;
const AT = '2025-03-01T09:30:00+01:00';

const idOf = (slot: number): string => `numbered-${slot}`;
const slotOf = (number: number): number => number % CLIENTS;
/** From a line to several pages, so that saves differ in what they write. */
const noteOf = (number: number): string => `${number} `.repeat(1 + ((number * 7919) % 2500));
/** Every fifth save takes the draft away instead of keeping one. */
const drops = (number: number): boolean => number % 5 === 0;

const person = (slot: number, family: string): Client => ({
  ...aClient({ id: idOf(slot), identityNumber: null }),
  name: { family, given: 'Kari', middle: null },
});

/** The save before the first: the clients. */
export const prepare = (vault: Vault): Result<undefined, VaultError> =>
  write(vault, { action: 'imported' }, (db) => {
    for (let slot = 0; slot < CLIENTS; slot += 1) insertClient(db, person(slot, '0'));
    return ok(undefined);
  });

export const saveNumbered = (vault: Vault, number: number): Result<undefined, VaultError> =>
  write(vault, { action: 'changed', subject: idOf(slotOf(number)) }, (db) => {
    changeBy(db, number);
    return ok(undefined);
  });

function changeBy(db: WritableDb, number: number): void {
  const client = idOf(slotOf(number));
  updatePerson(db, client, person(slotOf(number), String(number)));
  if (drops(number)) dropDraft(db, client, PLACE.form, PLACE.subject);
  else keepDraft(db, client, { ...PLACE, typed: { note: noteOf(number) }, focus: 'note', savedAt: AT });
}

/** How many numbered saves a database has; `{ damaged }`, in words, when it is no state that was ever saved. */
export function savesIn(db: ReadableDb): number | { readonly damaged: string } {
  const numbers: number[] = [];
  for (let slot = 0; slot < CLIENTS; slot += 1) {
    const client = readClient(db, idOf(slot));
    if (client === null) return { damaged: `client ${slot} is gone` };
    numbers.push(Number(client.name.family));
  }
  const last = Math.max(...numbers);
  for (const [slot, number] of numbers.entries()) {
    // The newest save of a slot is the largest number up to the last that falls to it.
    const newest = last - ((((last - slot) % CLIENTS) + CLIENTS) % CLIENTS);
    if (number !== Math.max(newest, 0)) return { damaged: `client ${slot} is at ${number} of ${last}` };
    const kept = draftOf(db, idOf(slot), PLACE.form, PLACE.subject)?.typed['note'] ?? null;
    const expected = number === 0 || drops(number) ? null : noteOf(number);
    if (kept !== expected) return { damaged: `the draft of client ${slot} is not that of ${number}` };
  }
  return last;
}
