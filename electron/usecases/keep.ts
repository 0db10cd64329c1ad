import { readClient, updatePerson } from '../../db/records/clients.ts';
import { keepDraft } from '../../db/records/drafts.ts';
import { updateDraftRegistration } from '../../db/records/registrations.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError, type WritableDb } from '../../db/vault.ts';
import type { FormKind, Typed } from '../../shared/ipc/schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { parseDecision, parseRehabilitation } from '../../shared/record/forms/decision-form.ts';
import { parsePerson } from '../../shared/record/forms/person-form.ts';
import { parseRegistration } from '../../shared/record/forms/registration-form.ts';
import { numberTaken } from './clients.ts';
import { formContext, type Office } from './office.ts';

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
 * Keeps what is typed as it stands. Person and registration take what can be read into the record at once; a
 * decision and a process wait until they are recorded.
 */
export function keep(office: Office, typing: Typing): Result<Kept, VaultError> {
  const client = readClient(office.vault.db, typing.client);
  if (client === null) return ok('no-such-record');
  const change = read(office, client, typing);
  if (typeof change === 'string') return ok(change);
  const savedAt = office.clock.now();
  return write(
    office.vault,
    { action: 'changed', subject: client.id, detail: { form: typing.form } },
    (db) => {
      change.apply(db);
      const { form, subject, focus } = typing;
      keepDraft(db, client.id, { form, subject, typed: change.typed, focus, savedAt });
      return ok({ savedAt, faults: change.faults });
    },
  );
}

interface Change {
  readonly faults: readonly Fault[];
  /** What stands as typed, because the record can't hold it. */
  readonly typed: Typed;
  readonly apply: (db: WritableDb) => void;
}

function read(office: Office, client: Client, { form, subject, typed }: Typing): Change | 'not-a-draft' {
  const context = formContext(office);
  switch (form) {
    case 'person':
      return readPerson(office, client, typed);
    case 'registration': {
      const before = client.registrations.find((one) => one.id === subject && one.status === 'draft');
      if (before === undefined) return 'not-a-draft';
      const { content, faults } = parseRegistration(typed, before, context);
      return { faults, typed, apply: (db) => void updateDraftRegistration(db, client.id, subject, content) };
    }
    case 'decision': {
      const before = client.decisions.find((one) => one.id === subject) ?? null;
      return { faults: parseDecision(typed, client, before, context).faults, typed, apply: () => undefined };
    }
    case 'rehabilitation':
      return { faults: parseRehabilitation(typed, client, context).faults, typed, apply: () => undefined };
    default:
      return form satisfies never;
  }
}

function readPerson(office: Office, client: Client, typed: Typed): Change {
  const { person, faults } = parsePerson(typed, client, formContext(office));
  const taken = numberTaken(office, client.id, person.identityNumber);
  const all = [...faults, ...taken];
  const unread = new Set(all.map((fault) => fault.field));
  return {
    faults: all,
    typed: Object.fromEntries(Object.entries(typed).filter(([field]) => unread.has(field))),
    apply: (db) =>
      updatePerson(
        db,
        client,
        taken.length > 0 ? { ...person, identityNumber: client.identityNumber } : person,
      ),
  };
}
