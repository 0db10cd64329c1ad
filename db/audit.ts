import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Connection, type ReadableDb, sql } from './connection.ts';

export const AUDIT_ACTIONS = [
  'created',
  'opened',
  'migrated',
  'anchor-accepted',
  'opening-noted',
  'password-changed',
  'caseworker-added',
  'caseworker-removed',
  'recovered',
  'sheet-shown',
  'sheet-confirmed',
  'keys-rotated',
  'backed-up',
  'backup-proved',
  'backup-failed',
  'settings-changed',
  'read',
  'changed',
  'signed',
  'printed',
  'imported',
  'import-undone',
  'exported',
  'extracted',
  'restored',
  'salvaged',
  'erased',
  'refused',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line for the log. Ids and counts only: what is erased elsewhere must not live on here. */
export interface AuditEntry {
  readonly action: AuditAction;
  /** Id of the client or record it is about. */
  readonly subject?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Who and when, which the vault adds to each entry. */
export interface AuditStamp {
  /** Number of the save that the line belongs to. */
  readonly save: number;
  /** ISO with offset. */
  readonly at: string;
  readonly who: string;
  readonly programVersion: string;
}

/** The end of the log: the hash that everything before it is in. */
export interface AuditHead {
  readonly seq: number;
  readonly save: number;
  readonly hash: Uint8Array;
}

/** A line as it stands in the table. */
export const auditRow = z.object({
  seq: z.int(),
  save: z.int(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  subject: z.string().nullable(),
  detail: z.string(),
  program_version: z.string(),
  hash: z.instanceof(Uint8Array),
});
export type AuditRow = Readonly<z.output<typeof auditRow>>;

const headRow = auditRow.pick({ seq: true, save: true, hash: true });

export const AUDIT_COLUMNS = sql`seq, save, at, who, action, subject, detail, program_version, hash`;
export const BEFORE_THE_FIRST: AuditHead = { seq: 0, save: 0, hash: new Uint8Array(32) };

/** The last line, or the last one of a save that is not newer than `upToSave`. */
export function auditHead(db: ReadableDb, upToSave = Number.MAX_SAFE_INTEGER): AuditHead {
  const row = db.get(
    sql`SELECT seq, save, hash FROM audit WHERE save <= ${upToSave} ORDER BY seq DESC LIMIT 1`,
  );
  return row === undefined ? BEFORE_THE_FIRST : headRow.parse(row);
}

/** Appends lines to the log, each bound to the one before it. Called within the transaction it tells of. */
export function appendAudit(
  connection: Connection,
  key: Uint8Array,
  stamp: AuditStamp,
  entries: readonly AuditEntry[],
): void {
  let { seq, hash } = auditHead(connection);
  for (const entry of entries) {
    seq += 1;
    const row = {
      seq,
      save: stamp.save,
      at: stamp.at,
      who: stamp.who,
      action: entry.action,
      subject: entry.subject ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
      program_version: stamp.programVersion,
    };
    hash = hashOf(key, hash, row);
    connection.run(
      sql`INSERT INTO audit (${AUDIT_COLUMNS}) VALUES (${row.seq}, ${row.save}, ${row.at}, ${row.who}, ${row.action},
          ${row.subject}, ${row.detail}, ${row.program_version}, ${hash})`,
    );
  }
}

/** Walks the whole log. Gives the number of the first line that does not follow from the one before, if any. */
export function brokenAuditLine(db: ReadableDb, key: Uint8Array): number | undefined {
  let before = BEFORE_THE_FIRST;
  for (const found of db.iterate(sql`SELECT ${AUDIT_COLUMNS} FROM audit ORDER BY seq`)) {
    const parsed = auditRow.safeParse(found);
    const expected = before.seq + 1;
    if (!parsed.success) return expected;
    if (!followsFrom(key, before, parsed.data)) return expected;
    before = parsed.data;
  }
  return undefined;
}

/** Whether a line is the one after another, with the hash that only this key gives. */
export function followsFrom(key: Uint8Array, before: AuditHead, row: AuditRow): boolean {
  const inOrder = row.seq === before.seq + 1 && (row.save === before.save || row.save === before.save + 1);
  const hash = hashOf(key, before.hash, row);
  return inOrder && row.hash.length === hash.length && timingSafeEqual(hash, row.hash);
}

/** The log of one subject, or of everything, newest first, below a line number: a page at a time. */
export function auditPage(
  db: ReadableDb,
  query: { readonly subject?: string; readonly belowSeq?: number; readonly limit: number },
): readonly AuditRow[] {
  const below = query.belowSeq ?? Number.MAX_SAFE_INTEGER;
  const about = query.subject === undefined ? sql`` : sql`AND subject = ${query.subject}`;
  const rows = db.all(
    sql`SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq < ${below} ${about} ORDER BY seq DESC LIMIT ${query.limit}`,
  );
  return rows.map((row) => auditRow.parse(row));
}

/** What binds a line to the one before it. */
export function hashOf(key: Uint8Array, before: Uint8Array, row: Omit<AuditRow, 'hash'>): Buffer {
  const fields = [
    row.seq,
    row.save,
    row.at,
    row.who,
    row.action,
    row.subject,
    row.detail,
    row.program_version,
  ];
  return createHmac('sha256', key)
    .update('audit v1\n')
    .update(before)
    .update(JSON.stringify(fields))
    .digest();
}
