import { randomUUID } from 'node:crypto';
import { readClient, updatePerson } from '../../db/records/clients.ts';
import { draftOf, dropDraft } from '../../db/records/drafts.ts';
import {
  deleteDraftRegistration,
  insertRegistration,
  replaceDiagnoses,
  signRegistration,
  updateDraftRegistration,
} from '../../db/records/registrations.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parseRegistration } from '../../shared/record/forms/registration-form.ts';
import { validRegistration } from '../../shared/record/registration.ts';
import { isLateEntry, missingForSigning } from '../../shared/record/signing.ts';
import { startRegistration } from '../../shared/record/start-registration.ts';
import { readDiagnoses } from './diagnoses.ts';
import { formContext, officeFacts, type Office } from './office.ts';
import { readPerson } from './person.ts';

/**
 * Starts a registration dated today: a copy of the valid one, each value marked as not looked at, or an empty one
 * for an application. The draft that is there already is gone on with. Null: no such client.
 */
export function beginRegistration(office: Office, clientId: string): Result<string | null, VaultError> {
  const client = readClient(office.vault.db, clientId);
  if (client === null) return ok(null);
  const going = client.registrations.find(
    (one) => one.status === 'draft' && one.correctionOf === null && one.reason !== 'late',
  );
  if (going !== undefined) return ok(going.id);
  const today = office.clock.today();
  const valid = validRegistration(client.registrations, today);
  const registration = startRegistration(randomUUID(), valid, today);
  return write(
    office.vault,
    { action: 'changed', subject: clientId, detail: { form: 'registration' } },
    (db) => {
      insertRegistration(db, clientId, registration);
      return ok(registration.id);
    },
  );
}

/** Throws a draft away. False: there is no such draft. */
export function discardRegistration(office: Office, client: string, id: string): Result<boolean, VaultError> {
  const going = readClient(office.vault.db, client)?.registrations.find((one) => one.id === id);
  if (going?.status !== 'draft') return ok(false);
  return write(
    office.vault,
    { action: 'changed', subject: client, detail: { form: 'registration', discarded: true } },
    (db) => {
      dropDraft(db, client, 'registration', id);
      return ok(deleteDraftRegistration(db, client, id));
    },
  );
}

/**
 * Signs a draft as the caseworker who unlocked, as the form shows it. What is typed and can't be read, in it or
 * about the person, holds it up; with faults nothing is signed. Null: there is no such draft.
 */
export function sign(
  office: Office,
  clientId: string,
  id: string,
): Result<readonly Fault[] | null, VaultError> {
  const { db } = office.vault;
  const client = readClient(db, clientId);
  const stored = client?.registrations.find((one) => one.id === id && one.status === 'draft');
  if (client === null || stored === undefined) return ok(null);

  const context = formContext(office);
  const about = readPerson(office, client, draftOf(db, clientId, 'person', clientId)?.typed ?? {});
  const typed = draftOf(db, clientId, 'registration', id)?.typed ?? {};
  const { content, faults: unread } = parseRegistration(typed, stored, context);
  const { diagnoses, subjects, faults: ofDiagnoses } = readDiagnoses(office, client, stored);
  const draft = { ...stored, ...content, diagnoses };
  const missing = missingForSigning({ ...client, ...about.person }, draft, context);
  const faults = oneForEachField([...about.faults, ...unread, ...missing, ...ofDiagnoses]);
  if (faults.length > 0) return ok(faults);

  const { caseworker, municipality } = officeFacts(office);
  const reason = isLateEntry(client.registrations, draft) ? 'late' : content.reason;
  return write(
    office.vault,
    { action: 'signed', subject: clientId, detail: { registration: id } },
    (writable) => {
      if (!about.same) updatePerson(writable, clientId, about.person);
      dropDraft(writable, clientId, 'person', clientId);
      updateDraftRegistration(writable, clientId, id, { ...content, reason });
      if (subjects.length > 0) replaceDiagnoses(writable, clientId, draft);
      for (const subject of subjects) dropDraft(writable, clientId, 'diagnosis', subject);
      signRegistration(writable, clientId, id, {
        name: caseworker.name,
        title: caseworker.title,
        signedAt: office.clock.now(),
        municipality: municipality.number,
        district: municipality.district,
      });
      dropDraft(writable, clientId, 'registration', id);
      return ok([]);
    },
  );
}

/** The first fault of each field: what can't be read comes before what is missing because of it. */
const oneForEachField = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault, index) => faults.findIndex((one) => one.field === fault.field) === index);
