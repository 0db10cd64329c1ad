import { randomUUID } from 'node:crypto';
import { applyChange } from '../../db/records/client-change.ts';
import { clientWithNumber, readClient } from '../../db/records/clients.ts';
import { dropDraft } from '../../db/records/drafts.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Acted, PlanLine, Wish } from '../../shared/record/acts/act.ts';
import { ACTS, ACT_NAMES, type ActName } from '../../shared/record/acts/acts.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { formContext, type Office } from './office.ts';

export interface ActWish extends Wish {
  readonly client: string;
  readonly act: ActName;
  /** False only says what it would do: what a dialog shows before it does. */
  readonly apply: boolean;
}

export interface ActDone {
  /** With one of these nothing is done. */
  readonly faults: readonly Fault[];
  readonly plan: readonly PlanLine[];
  /** Id of the record that it added or changed; null for the client itself, and where nothing was done. */
  readonly record: string | null;
}

/**
 * Does an act on a client's record, or says what it would do: one save with one line in the log. What changes nothing
 * is not written. Null: no such client.
 */
export function act(office: Office, wish: ActWish): Result<ActDone | null, VaultError> {
  const { vault } = office;
  const client = readClient(vault.db, wish.client);
  if (client === null) return ok(null);
  const acted = lookAt(office, client, wish);
  if (!acted.ok) return ok({ faults: acted.faults, plan: [], record: null });
  const { change, plan } = acted;
  const record = plan.find(({ does }) => does === 'adds')?.record.id ?? wish.record;
  const done: ActDone = { faults: [], plan, record: wish.apply ? record : null };
  if (!wish.apply || plan.every(({ does }) => does === 'stands')) return ok(done);
  return write(vault, { action: 'changed', subject: client.id, detail: { act: wish.act, record } }, (db) => {
    applyChange(db, client, change);
    dropDraft(db, client.id, 'act', subjectOf(wish));
    return ok(done);
  });
}

/** What an act would do to a client. */
export const lookAt = (
  office: Office,
  client: Client,
  { act: name, ...wish }: Wish & { readonly act: ActName },
): Acted =>
  ACTS[name](client, wish, {
    ...formContext(office),
    newId: randomUUID(),
    isTaken: (number) => clientWithNumber(office.vault.db, number, client.id) !== null,
  });

const NEW = 'new';

/** The name under which what is typed in an act is kept: `recordStay 4f…`, or with `new` where there is no record. */
const subjectOf = ({ act: name, record }: Pick<ActWish, 'act' | 'record'>): string =>
  `${name} ${record ?? NEW}`;

/** The act and its record that a draft is about; null: none of ours. */
export function actOf(subject: string): { readonly act: ActName; readonly record: string | null } | null {
  const space = subject.indexOf(' ');
  const name = ACT_NAMES.find((one) => one === subject.slice(0, space));
  const record = subject.slice(space + 1);
  return name === undefined || record === '' ? null : { act: name, record: record === NEW ? null : record };
}
