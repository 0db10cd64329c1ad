import { randomUUID } from 'node:crypto';
import { readClient } from '../../db/records/clients.ts';
import { insertRegistration, setPaperSigned } from '../../db/records/registrations.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { reading } from '../../shared/record/forms/reading.ts';
import { typedText } from '../../shared/record/forms/typed.ts';
import { validRegistration } from '../../shared/record/registration.ts';
import { isLateEntry } from '../../shared/record/signing.ts';
import { isCorrected, startCorrection, startRegistration } from '../../shared/record/start-registration.ts';
import { formContext, type Office } from './office.ts';

export interface Begun {
  /** Id of the draft; null where there are faults. */
  readonly id: string | null;
  readonly faults: readonly Fault[];
}

/**
 * Starts a correction of a signed registration: a draft with the same date. One that is going is gone on with. Only
 * the newest of a chain can be corrected. Null: no such signed registration.
 */
export function beginCorrection(
  office: Office,
  clientId: string,
  registrationId: string,
): Result<Begun | null, VaultError> {
  const registrations = readClient(office.vault.db, clientId)?.registrations ?? [];
  const wrong = registrations.find((one) => one.id === registrationId && one.status === 'signed');
  if (wrong === undefined) return ok(null);
  if (isCorrected(registrations, wrong.id))
    return ok({ id: null, faults: [{ field: 'registration', code: 'already-corrected' }] });
  const going = registrations.find((one) => one.status === 'draft' && one.correctionOf === wrong.id);
  if (going !== undefined) return ok({ id: going.id, faults: [] });
  const draft = startCorrection(randomUUID(), wrong);
  return write(
    office.vault,
    { action: 'changed', subject: clientId, detail: { form: 'registration', correctionOf: wrong.id } },
    (db) => {
      insertRegistration(db, clientId, draft);
      return ok({ id: draft.id, faults: [] });
    },
  );
}

/**
 * Starts a late entry, dated as typed: a copy of the registration that was valid then, not of the newest. One of the
 * same date that is going is gone on with. Null: no such client.
 */
export function beginLateEntry(
  office: Office,
  clientId: string,
  typed: string,
): Result<Begun | null, VaultError> {
  const registrations = readClient(office.vault.db, clientId)?.registrations ?? null;
  if (registrations === null) return ok(null);
  const context = formContext(office);
  const form = reading({ date: typed }, context);
  const date = form.date('date', 'event');
  if (date === null && form.faults.length === 0) form.fault('date', 'missing');
  if (date !== null && date > context.today) form.fault('date', 'in-the-future');
  const draft =
    date === null ? null : startRegistration(randomUUID(), validRegistration(registrations, date), date);
  if (draft !== null && !isLateEntry(registrations, draft)) form.fault('date', 'not-late');
  if (draft === null || form.faults.length > 0) return ok({ id: null, faults: form.faults });
  const going = registrations.find(
    (one) => one.status === 'draft' && one.reason === 'late' && one.date === date,
  );
  if (going !== undefined) return ok({ id: going.id, faults: [] });
  return write(
    office.vault,
    { action: 'changed', subject: clientId, detail: { form: 'registration', late: true } },
    (db) => {
      insertRegistration(db, clientId, { ...draft, reason: 'late' });
      return ok({ id: draft.id, faults: [] });
    },
  );
}

/**
 * Notes the day, as typed, on which the signed paper came back; an empty one takes that away. Null: no such signed
 * registration.
 */
export function receivePaper(
  office: Office,
  clientId: string,
  registrationId: string,
  date: string,
): Result<readonly Fault[] | null, VaultError> {
  const signed = readClient(office.vault.db, clientId)?.registrations.find(
    (one) => one.id === registrationId && one.status === 'signed',
  );
  if (signed === undefined) return ok(null);
  const context = formContext(office);
  const typed = { paperSigned: date };
  const form = reading(typed, context);
  const received = form.date('paperSigned', 'event');
  if (received !== null && received > context.today) form.fault('paperSigned', 'in-the-future');
  if (form.faults.length > 0 || (received === null && typedText(typed, 'paperSigned') !== ''))
    return ok(form.faults);
  if (received === signed.paperSigned) return ok([]);
  return write(
    office.vault,
    { action: 'changed', subject: clientId, detail: { paperSigned: registrationId } },
    (db) => {
      setPaperSigned(db, clientId, registrationId, received);
      return ok([]);
    },
  );
}
