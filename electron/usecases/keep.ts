import { isDeepStrictEqual } from 'node:util';
import { readClient, replaceContacts, updatePerson } from '../../db/records/clients.ts';
import { draftOf, dropDraft, keepDraft } from '../../db/records/drafts.ts';
import { updateDraftRegistration } from '../../db/records/registrations.ts';
import { ok, type Result } from '../../db/result.ts';
import { settle, write, type VaultError, type WritableDb } from '../../db/vault.ts';
import type { FormKind, Typed } from '../../shared/ipc/schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parseContacts } from '../../shared/record/forms/contacts-form.ts';
import { parseDecision, parseRehabilitation } from '../../shared/record/forms/decision-form.ts';
import { parseDiagnosis } from '../../shared/record/forms/diagnosis-form.ts';
import { parseRegistration } from '../../shared/record/forms/registration-form.ts';
import { settleDates } from '../../shared/record/forms/settle-dates.ts';
import { actOf, lookAt } from './act.ts';
import { isNew } from './decisions.ts';
import { isInDraft } from './diagnoses.ts';
import { formContext, type Office } from './office.ts';
import { readPerson } from './person.ts';

export interface Typing {
  readonly client: string;
  readonly form: FormKind;
  /** The record that the form is about; `new` for one that isn't there yet. */
  readonly subject: string;
  readonly typed: Typed;
  readonly focus: string | null;
}

export type Kept =
  { readonly savedAt: string; readonly faults: readonly Fault[] } | 'no-such-record' | 'not-a-draft';

/**
 * Keeps what is typed as it stands. Person, contacts and registration take what can be read into the record at once; a
 * decision and a process wait until they are recorded. What is kept already is not written again.
 */
export function keep(office: Office, typing: Typing): Result<Kept, VaultError> {
  const { db } = office.vault;
  const client = readClient(db, typing.client);
  if (client === null) return ok('no-such-record');
  const { form, subject, focus } = typing;
  const typed = settleDates(typing.typed, office.clock.today());
  const change = read(office, client, { form, subject, typed });
  if (typeof change === 'string') return ok(change);
  const { faults } = change;

  const kept = draftOf(db, client.id, form, subject);
  if (kept !== null && change.apply === null && kept.focus === focus)
    if (isDeepStrictEqual(kept.typed, change.typed)) {
      // It may stand there from a try that the disk broke off before its end.
      const settled = settle(office.vault);
      return settled.ok ? ok({ savedAt: kept.savedAt, faults }) : settled;
    }
  const savedAt = office.clock.now();
  return write(office.vault, { action: 'changed', subject: client.id, detail: { form } }, (writable) => {
    change.apply?.(writable);
    keepDraft(writable, client.id, { form, subject, typed: change.typed, focus, savedAt });
    return ok({ savedAt, faults });
  });
}

/** Throws away what is typed in a form. Nothing is written, in the log neither, when nothing was kept of it. */
export function dropKept(
  { vault }: Office,
  client: string,
  form: FormKind,
  subject: string,
): Result<undefined, VaultError> {
  if (draftOf(vault.db, client, form, subject) === null) return ok(undefined);
  return write(vault, { action: 'changed', subject: client, detail: { form, dropped: true } }, (db) => {
    dropDraft(db, client, form, subject);
    return ok(undefined);
  });
}

interface Change {
  readonly faults: readonly Fault[];
  /** What stands as typed. */
  readonly typed: Typed;
  /** What changes in the record; null where nothing does. */
  readonly apply: ((db: WritableDb) => void) | null;
}

function read(
  office: Office,
  client: Client,
  { form, subject, typed }: Pick<Typing, 'form' | 'subject' | 'typed'>,
): Change | 'no-such-record' | 'not-a-draft' {
  const context = formContext(office);
  switch (form) {
    case 'person': {
      if (subject !== client.id) return 'no-such-record';
      const { faults, unread, person, same } = readPerson(office, client, typed);
      return { faults, typed: unread, apply: same ? null : (db) => updatePerson(db, client.id, person) };
    }
    case 'contacts': {
      if (subject !== client.id) return 'no-such-record';
      const { contacts, faults } = parseContacts(typed, client.contacts, context);
      const same = isDeepStrictEqual(contacts, client.contacts);
      const apply = (db: WritableDb) => replaceContacts(db, client.id, contacts);
      return { faults, typed: faults.length === 0 ? {} : typed, apply: same ? null : apply };
    }
    case 'registration': {
      const before = client.registrations.find((one) => one.id === subject && one.status === 'draft');
      if (before === undefined) return 'not-a-draft';
      const { content, faults } = parseRegistration(typed, before, context);
      const same = isDeepStrictEqual({ ...before, ...content }, before);
      const apply = (db: WritableDb) => void updateDraftRegistration(db, client.id, subject, content);
      return { faults, typed, apply: same ? null : apply };
    }
    case 'decision': {
      const before = client.decisions.find((one) => one.id === subject) ?? null;
      if (before === null && !isNew(subject)) return 'no-such-record';
      return { faults: parseDecision(typed, client, before, context).faults, typed, apply: null };
    }
    case 'diagnosis':
      if (!isNew(subject) && !isInDraft(client, subject)) return 'no-such-record';
      return { faults: parseDiagnosis(typed, client, context).faults, typed, apply: null };
    case 'rehabilitation':
      if (!isNew(subject) && !client.rehabilitations.some((one) => one.id === subject))
        return 'no-such-record';
      return { faults: parseRehabilitation(typed, client, context).faults, typed, apply: null };
    case 'act': {
      const found = actOf(subject);
      if (found === null) return 'no-such-record';
      const acted = lookAt(office, client, { ...found, typed, chosen: null });
      return { faults: acted.ok ? [] : acted.faults, typed, apply: null };
    }
    default:
      return form satisfies never;
  }
}
