import { randomUUID } from 'node:crypto';
import { readClient } from '../../db/records/clients.ts';
import { draftOf, draftsOf, dropDraft } from '../../db/records/drafts.ts';
import { replaceDiagnoses, updateDraftRegistration } from '../../db/records/registrations.ts';
import { diagnosesFor } from '../files/diagnosis-list.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Draft } from '../../shared/ipc/schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parseDiagnosis } from '../../shared/record/forms/diagnosis-form.ts';
import type { Diagnosis, Registration } from '../../shared/record/registration.ts';
import { isNew } from './decisions.ts';
import { formContext, type Office } from './office.ts';

/** The list of diagnoses in force for the database. */
export const diagnosisCodes = ({ vault }: Office): { readonly code: string; readonly title: string }[] =>
  diagnosesFor(vault.file).entries.map(([code, title]) => ({ code, title }));

/** Whether a draft registration of the client has the diagnosis. */
export const isInDraft = (client: Client, diagnosis: string): boolean =>
  client.registrations.some(
    ({ status, diagnoses }) => status === 'draft' && diagnoses.some(({ id }) => id === diagnosis),
  );

const draftRegistration = (client: Client | null, id: string): Registration | null =>
  client?.registrations.find((one) => one.id === id && one.status === 'draft') ?? null;

/**
 * Takes the diagnosis that stands in the draft `subject` into a draft registration (variable 29). With faults nothing
 * is recorded. Null: no such registration that is a draft, or nothing is typed.
 */
export function recordDiagnosis(
  office: Office,
  { client: clientId, registration: id, subject }: DiagnosisWish,
): Result<readonly Fault[] | null, VaultError> {
  const client = readClient(office.vault.db, clientId);
  const registration = draftRegistration(client, id);
  const draft = draftOf(office.vault.db, clientId, 'diagnosis', subject);
  if (client === null || registration === null || draft === null) return ok(null);
  if (!isNew(subject) && !registration.diagnoses.some((one) => one.id === subject)) return ok(null);
  const { diagnosis, faults } = parseDiagnosis(draft.typed, client, formContext(office));
  if (diagnosis === null) return ok(faults);
  const recorded = { id: isNew(subject) ? randomUUID() : subject, ...diagnosis };
  return writeDiagnoses(office, clientId, registration, {
    subject,
    diagnoses: withDiagnosis(registration.diagnoses, recorded),
  });
}

/** Takes a diagnosis out of a draft registration. Null: it isn't in one. */
export function removeDiagnosis(
  office: Office,
  { client, registration: id, subject }: DiagnosisWish,
): Result<readonly Fault[] | null, VaultError> {
  const registration = draftRegistration(readClient(office.vault.db, client), id);
  if (!registration?.diagnoses.some((one) => one.id === subject)) return ok(null);
  return writeDiagnoses(office, client, registration, {
    subject,
    diagnoses: registration.diagnoses.filter((one) => one.id !== subject),
  });
}

export interface DiagnosisWish {
  readonly client: string;
  /** A draft. */
  readonly registration: string;
  /** Id of the diagnosis, or `new…` for one that isn't there yet. */
  readonly subject: string;
}

const writeDiagnoses = (
  office: Office,
  client: string,
  registration: Registration,
  { subject, diagnoses }: { readonly subject: string; readonly diagnoses: readonly Diagnosis[] },
): Result<readonly Fault[], VaultError> =>
  write(
    office.vault,
    { action: 'changed', subject: client, detail: { form: 'diagnosis', registration: registration.id } },
    (db) => {
      replaceDiagnoses(db, client, { id: registration.id, diagnoses });
      const states = { ...registration.states, 29: 'changed' as const };
      updateDraftRegistration(db, client, registration.id, { ...registration, states });
      dropDraft(db, client, 'diagnosis', subject);
      return ok([]);
    },
  );

/** What a registration that is signed takes with it of what is typed about diagnoses. */
export interface ReadDiagnoses {
  readonly diagnoses: readonly Diagnosis[];
  /** The drafts that they were read from. */
  readonly subjects: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads the typed diagnoses that belong to a draft registration into it; one that can't be read is a fault. */
export function readDiagnoses(office: Office, client: Client, registration: Registration): ReadDiagnoses {
  const context = formContext(office);
  const typed = draftsOf(office.vault.db, client.id).filter((draft) => belongs(draft, client, registration));
  return typed.reduce<ReadDiagnoses>(
    (read, { subject, typed: text }) => {
      const { diagnosis, faults } = parseDiagnosis(text, client, context);
      const first = faults[0];
      if (diagnosis === null)
        return first === undefined
          ? read
          : { ...read, faults: [...read.faults, { ...first, field: 'diagnoses' }] };
      const id = isNew(subject) ? randomUUID() : subject;
      return {
        ...read,
        diagnoses: withDiagnosis(read.diagnoses, { id, ...diagnosis }),
        subjects: [...read.subjects, subject],
      };
    },
    { diagnoses: registration.diagnoses, subjects: [], faults: [] },
  );
}

/** A typed diagnosis says in `registration` which draft it is for, where there is more than one. */
function belongs({ form, subject, typed }: Draft, client: Client, registration: Registration): boolean {
  if (form !== 'diagnosis') return false;
  const named = typed['registration'] ?? '';
  if (named !== '') return named === registration.id;
  const drafts = client.registrations.filter(
    ({ status, diagnoses }) =>
      status === 'draft' && (isNew(subject) || diagnoses.some(({ id }) => id === subject)),
  );
  return drafts.length === 1 && drafts[0]?.id === registration.id;
}

const withDiagnosis = (all: readonly Diagnosis[], one: Diagnosis): readonly Diagnosis[] =>
  all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one];
