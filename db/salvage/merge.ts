import { randomBytes } from 'node:crypto';
import type { Client } from '../../shared/record/client.ts';
import { type AuditEntry, appendAudit, auditHead } from '../audit.ts';
import { carryAuditOn } from '../audit-copy.ts';
import { type Connection, WritableDb, sql } from '../connection.ts';
import { eraseRows } from '../erase.ts';
import { writeFacts } from '../facts.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { clientWithNumber, insertClient, readClient } from '../records/clients.ts';
import { draftsOf, keepDraft } from '../records/drafts.ts';
import type { VaultFacts } from '../vault-facts.ts';
import type { PlannedClient } from './plan.ts';
import type { Source } from './source.ts';
import { takeFacts, takeTables } from './tables.ts';

export interface Merge {
  readonly source: Source | null;
  readonly clients: readonly PlannedClient[];
  readonly erased: ReadonlySet<string>;
  readonly anchorKey: Uint8Array;
  /** What the key file says of the database, where neither backup nor file can. */
  readonly facts: VaultFacts | undefined;
  readonly stamp: { readonly at: string; readonly who: string; readonly programVersion: string };
}

/**
 * Brings the target, a restored backup or a new empty database, up to what can be read of the damaged file. Called inside
 * a transaction.
 */
export function mergeInto(target: Connection, merge: Merge): void {
  const db = new WritableDb(target, () => true);
  const { source, clients } = merge;
  // Referred to by what is in hand only half: proved as a whole at the end of the transaction.
  target.raw.pragma('defer_foreign_keys = ON');
  if (source !== null) {
    takeFacts(source, target);
    for (const client of clients)
      if (client.from === 'file') takeClient(db, source, client.id, merge.stamp.at.slice(0, 10));
    for (const client of clients) if (client.from !== 'lost') takeDrafts(db, source, client.id);
    takeTables(source, target);
  }
  makeUp(target, merge);
  for (const id of merge.erased) eraseRows(target, id);
  inOrder(db, clients);
  const lines =
    source === null
      ? 0
      : carryAuditOn(target, merge.anchorKey, (query) => source.attempt(() => source.db.get(query)));
  const count = (...from: readonly PlannedClient['from'][]): number =>
    clients.filter((one) => from.includes(one.from)).length;
  const entry: AuditEntry = {
    action: 'salvaged',
    detail: {
      kept: count('both', 'file'),
      backup: count('backup'),
      lost: count('lost'),
      lines,
    },
  };
  appendAudit(target, merge.anchorKey, { ...merge.stamp, save: auditHead(target).save + 1 }, [entry]);
}

/** Puts a client as the damaged file has it in the place of the backup's. */
function takeClient(db: WritableDb, source: Source, id: string, today: string): void {
  const client = readClient(source.db, id);
  if (client === null) return;
  const drafts = draftsOf(db, id);
  db.run(sql`DELETE FROM client WHERE id = ${id}`);
  giveWay(db, client, today);
  insertClient(db, client);
  for (const draft of drafts) keepDraft(db, id, draft);
}

/** What stands typed about a client is newer than any backup, whatever became of the client's record. */
function takeDrafts(db: WritableDb, source: Source, id: string): void {
  const drafts = source.attempt(() => draftsOf(source.db, id));
  if (drafts === undefined) return;
  db.run(sql`DELETE FROM draft WHERE client = ${id}`);
  for (const draft of drafts) keepDraft(db, id, draft);
}

/**
 * An identity number is one client's. Where the backup has it with another, of whom nothing newer can be read, the newer
 * state is right: the other one keeps it as an earlier number, by which she is found.
 */
function giveWay(db: WritableDb, { id, identityNumber }: Client, today: string): void {
  if (identityNumber === null) return;
  const other = clientWithNumber(db, identityNumber, id);
  const before = other === null ? null : readClient(db, other);
  if (before?.identityNumber !== identityNumber) return;
  const drafts = draftsOf(db, before.id);
  db.run(sql`DELETE FROM client WHERE id = ${before.id}`);
  const earlier = { number: identityNumber, replaced: today };
  insertClient(db, {
    ...before,
    identityNumber: null,
    previousIdentityNumbers: [...before.previousIdentityNumbers, earlier],
  });
  for (const draft of drafts) keepDraft(db, before.id, draft);
}

/** Without these no database opens; what can't be read of them is made anew. */
function makeUp(target: Connection, { facts }: Merge): void {
  if (readMeta(target, 'facts') === undefined && facts !== undefined) writeFacts(target, facts);
  // Pseudonyms of the years to come are others then: better than none.
  if (!(readMeta(target, 'pseudonym-key') instanceof Uint8Array))
    writeMeta(target, 'pseudonym-key', randomBytes(32));
}

/** Order of arrival, as the file and the backup have it. */
function inOrder(db: WritableDb, clients: readonly PlannedClient[]): void {
  db.run(sql`UPDATE client SET seq = -seq`);
  clients.forEach(({ id }, at) => db.run(sql`UPDATE client SET seq = ${at + 1} WHERE id = ${id}`));
}
