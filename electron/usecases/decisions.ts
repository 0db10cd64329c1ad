import { randomUUID } from 'node:crypto';
import { readClient } from '../../db/records/clients.ts';
import { draftOf, dropDraft } from '../../db/records/drafts.ts';
import { putDecision, putRehabilitation } from '../../db/records/services.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parseDecision, parseRehabilitation } from '../../shared/record/forms/decision-form.ts';
import { formContext, type Office } from './office.ts';

/** Ids of drafts of records that aren't there yet begin so; the record gets an id of its own. */
export const isNew = (subject: string): boolean => subject.startsWith('new');

/** Records the decision that stands in a draft. With faults nothing is recorded. Null: no such client or draft. */
export function recordDecision(
  office: Office,
  clientId: string,
  subject: string,
): Result<readonly Fault[] | null, VaultError> {
  const client = readClient(office.vault.db, clientId);
  const draft = draftOf(office.vault.db, clientId, 'decision', subject);
  if (client === null || draft === null) return ok(null);
  const before = client.decisions.find((one) => one.id === subject) ?? null;
  const { decision, faults } = parseDecision(draft.typed, client, before, formContext(office));
  if (before === null && !isNew(subject)) return ok(null);
  if (decision === null) return ok(faults);
  const id = before?.id ?? randomUUID();
  return write(office.vault, { action: 'changed', subject: clientId, detail: { decision: id } }, (db) => {
    putDecision(db, clientId, { id, ...decision });
    dropDraft(db, clientId, 'decision', subject);
    return ok([]);
  });
}

/** Records the re-/habilitation process (variable 45) that stands in a draft; as `recordDecision`. */
export function recordRehabilitation(
  office: Office,
  clientId: string,
  subject: string,
): Result<readonly Fault[] | null, VaultError> {
  const client = readClient(office.vault.db, clientId);
  const draft = draftOf(office.vault.db, clientId, 'rehabilitation', subject);
  if (client === null || draft === null) return ok(null);
  const { process, faults } = parseRehabilitation(draft.typed, client, formContext(office));
  const before = client.rehabilitations.find((one) => one.id === subject) ?? null;
  if (before === null && !isNew(subject)) return ok(null);
  if (process === null) return ok(faults);
  const id = before?.id ?? randomUUID();
  return write(
    office.vault,
    { action: 'changed', subject: clientId, detail: { rehabilitation: id } },
    (db) => {
      putRehabilitation(db, clientId, { id, ...process });
      dropDraft(db, clientId, 'rehabilitation', subject);
      return ok([]);
    },
  );
}
