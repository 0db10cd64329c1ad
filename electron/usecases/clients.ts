import { randomUUID } from 'node:crypto';
import { insertClient, readClient } from '../../db/records/clients.ts';
import { draftsOf } from '../../db/records/drafts.ts';
import { ok, type Result } from '../../db/result.ts';
import { logEvent, write, type VaultError } from '../../db/vault.ts';
import type { Draft } from '../../shared/ipc/schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parsePerson } from '../../shared/record/forms/person-form.ts';
import { formContext, type Office } from './office.ts';
import { numberTaken } from './person.ts';

/** A client about whom nothing is recorded. */
export const emptyClient = (id: string): Client => ({
  id,
  identityNumber: null,
  identityReason: null,
  previousIdentityNumbers: [],
  birthDate: null,
  sex: null,
  name: { family: '', given: '', middle: null },
  address: null,
  deathDate: null,
  moved: null,
  contacts: [],
  applications: [],
  informed: null,
  registrations: [],
  rehabilitations: [],
  decisions: [],
  stays: [],
  acceptedFindings: [],
  processAnswers: [],
});

export interface NewClient {
  readonly family: string;
  readonly given: string;
  /** As typed; may be empty: a draft needs only a name. */
  readonly identityNumber: string;
}

/** Makes a client; with faults nobody is made. */
export function createClient(
  office: Office,
  typed: NewClient,
): Result<{ readonly id: string | null; readonly faults: readonly Fault[] }, VaultError> {
  const id = randomUUID();
  const blank = emptyClient(id);
  const { person, faults } = parsePerson({ ...typed }, blank, formContext(office));
  const all = [...faults, ...numberTaken(office, id, person.identityNumber)];
  if (all.length > 0) return ok({ id: null, faults: all });
  return write(office.vault, { action: 'changed', subject: id, detail: { form: 'client' } }, (db) => {
    insertClient(db, { ...blank, ...person });
    return ok({ id, faults: [] });
  });
}

const read = new WeakMap<object, Set<string>>();

/** Everything about a client, with what stands as typed. The first look since unlocking goes into the log. */
export function openClient(
  office: Office,
  id: string,
): Result<{ readonly client: Client; readonly drafts: readonly Draft[] } | null, VaultError> {
  const client = readClient(office.vault.db, id);
  if (client === null) return ok(null);
  const seen = read.get(office.vault) ?? new Set<string>();
  if (!seen.has(id)) {
    const logged = logEvent(office.vault, { action: 'read', subject: id });
    if (!logged.ok) return logged;
    read.set(office.vault, seen.add(id));
  }
  return ok({ client, drafts: draftsOf(office.vault.db, id) });
}
