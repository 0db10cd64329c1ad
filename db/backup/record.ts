import { z } from 'zod';
import { type ReadableDb, type WritableDb, sql } from '../connection.ts';
import type { BackupHeader } from './format.ts';
import { readMeta, writeMeta } from '../meta.ts';

/** What the database remembers of its own backups. A restored one remembers those of its day. */

const KEY = 'backups';
/** More than the rule keeps in both places, so that no verdict on a file that is still there is dropped. */
const MOST_PROVED = 400;

export const BACKUP_PLACES = ['own', 'second'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

const proved = z.strictObject({
  place: z.enum(BACKUP_PLACES),
  name: z.string(),
  sha256: z.string(),
  sequence: z.int(),
  /** Last line of the log that is in it. */
  line: z.int(),
  madeAt: z.string(),
  kind: z.string(),
  /** ISO with offset. */
  at: z.string(),
});
export type ProvedBackup = Readonly<z.output<typeof proved>>;

const record = z.strictObject({
  /** A second folder that backups are put into; null: none. */
  second: z.string().nullable(),
  /** Why the last try failed, by place; the code of an error. */
  problems: z.partialRecord(z.enum(BACKUP_PLACES), z.string()),
  /** Newest first. */
  proved: z.array(proved),
});
export type BackupRecord = Readonly<z.output<typeof record>>;

const NONE: BackupRecord = { second: null, problems: {}, proved: [] };

export function readBackupRecord(db: ReadableDb): BackupRecord {
  const stored = readMeta(db, KEY);
  // What a later program remembers in another form is forgotten: verdicts can be had again, an opening must not fail.
  return (typeof stored === 'string' ? record.safeParse(JSON.parse(stored)).data : undefined) ?? NONE;
}

export const writeBackupRecord = (db: Pick<WritableDb, 'run'>, changed: BackupRecord): void =>
  writeMeta(db, KEY, JSON.stringify(changed));

/** With one more that was proved: whatever was wrong with that place is over. */
export function withProved(before: BackupRecord, one: ProvedBackup): BackupRecord {
  const others = before.proved.filter(({ place, name }) => place !== one.place || name !== one.name);
  const newestFirst = [one, ...others].toSorted((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
  const proved = newestFirst.slice(0, MOST_PROVED);
  return { ...withProblem(before, one.place, undefined), proved };
}

/**
 * What a restored database remembers: its own, the proofs of the state that it replaces, and those that its restore made.
 * The other state's log is another, so that its backups don't tell what of this one is in a backup.
 */
export function restoredRecord(
  own: BackupRecord,
  replaced: BackupRecord | undefined,
  proofs: readonly ProvedBackup[],
): BackupRecord {
  const others = (replaced?.proved ?? []).map((one) => ({ ...one, line: 0 }));
  const second = replaced === undefined ? own.second : replaced.second;
  return [...others, ...proofs].reduce(withProved, { ...own, second, problems: {} });
}

/** A verdict, as it is remembered. */
export const verdict = (
  place: BackupPlace,
  name: string,
  { sha256, sequence, counts, madeAt, kind }: BackupHeader,
  at: string,
): ProvedBackup => ({ place, name, sha256, sequence, line: counts['audit'] ?? 0, madeAt, kind, at });

/** With what went wrong in a place, or nothing. */
export function withProblem(
  before: BackupRecord,
  place: BackupPlace,
  code: string | undefined,
): BackupRecord {
  const { [place]: _, ...others } = before.problems;
  return { ...before, problems: code === undefined ? others : { ...others, [place]: code } };
}

/** The verdict on a file, if there is one: on these bytes, and not on another that has taken its name. */
export const verdictOn = (
  { proved }: BackupRecord,
  place: BackupPlace,
  { name, header }: { readonly name: string; readonly header: { readonly sha256: string } },
): ProvedBackup | undefined =>
  proved.find((one) => one.place === place && one.name === name && one.sha256 === header.sha256);

/** Lines that tell of nothing which a backup would miss. */
const NO_CHANGE = [
  'opened',
  'opening-noted',
  'read',
  'printed',
  'exported',
  'refused',
  'settings-changed',
  'sheet-shown',
  'backed-up',
  'backup-proved',
  'backup-failed',
];

/** Whether anything was changed after a line of the log. */
export const isChangedSince = (db: ReadableDb, line: number): boolean =>
  db.get(
    sql`SELECT 1 AS found FROM audit WHERE seq > ${line}
        AND action NOT IN (SELECT value FROM json_each(${JSON.stringify(NO_CHANGE)})) LIMIT 1`,
  ) !== undefined;
