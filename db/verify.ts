import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import { checkAnchor } from './anchor.ts';
import { auditHead, brokenAuditLine } from './audit.ts';
import { settleRestore } from './backup/swap-in.ts';
import { type Connection, type ReadableDb, sql } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { readVaultId } from './inspect.ts';
import { zero, zeroKeys } from './keys/root-secret.ts';
import { vaultFileOf } from './keys/vault-file.ts';
import { settleLog } from './log-beside.ts';
import { type Migration, newestVersion, schemaVersion } from './migrate.ts';
import { openConnection } from './open.ts';
import { PageSums } from './page-sums.ts';
import { type Result, failed, ok } from './result.ts';
import { migrations as allMigrations } from './schema/index.ts';
import { type Secret, unlock } from './unlock.ts';

/** Something wrong in a database that could be unlocked. Codes; the words are in `shared/text`. */
export type VerifyProblem =
  | { readonly problem: 'structure'; readonly detail: string }
  /** A page or table can't be read. */
  | { readonly problem: 'unreadable'; readonly detail: string }
  /** Pages that nothing refers to: no check would see a flipped byte in them. */
  | { readonly problem: 'free-pages'; readonly count: number }
  | { readonly problem: 'file-length'; readonly expected: number; readonly found: number }
  | { readonly problem: 'broken-reference'; readonly table: string; readonly count: number }
  /** The log does not hang together from this line on. */
  | { readonly problem: 'log'; readonly line: number }
  | { readonly problem: 'anchor'; readonly error: VaultError }
  /** The file is not, byte for byte, what save number `save` left: changed, or old pages put back. */
  | { readonly problem: 'pages'; readonly save: number }
  | { readonly problem: 'side-file'; readonly note: string; readonly place: string };

export interface Verified {
  readonly ok: boolean;
  readonly problems: readonly VerifyProblem[];
}

export interface VerifyOptions {
  readonly file: string;
  readonly secret: Secret;
  readonly stateFolder?: string;
  /** The clock: ISO with offset. */
  readonly now: () => string;
  readonly migrations?: readonly Migration[];
  /** Reads the rows as records do, which no check of pages can; tells its caller what it found. */
  readonly readRows?: (db: ReadableDb) => void;
}

/**
 * Reads every page and every line of the log, and changes no row. An error when it could not begin: wrong password,
 * open elsewhere, the first page damaged. What is wrong inside comes as problems, all that can be found.
 */
export async function verify(options: VerifyOptions): Promise<Result<Verified, VaultError>> {
  const { file } = options;
  const settled = settleRestore(options);
  if (!settled.ok) return settled;
  if (!existsSync(file))
    return failed({ code: 'database-missing', vaultFile: existsSync(vaultFileOf(file)) });
  const unlocked = await unlock(file, options.secret);
  if (!unlocked.ok) return unlocked;
  const { keys, rootSecret } = unlocked.value;
  zero(rootSecret);
  const migrations = options.migrations ?? allMigrations;
  const log = settleLog({ ...options, migrations }, unlocked.value, options.now);
  const connected = log.ok ? openConnection(file, keys.database) : log;
  if (!connected.ok) {
    zeroKeys(keys);
    return connected;
  }
  const connection = connected.value;
  const pages = new PageSums(file, keys.anchor);
  try {
    const version = schemaVersion(connection, migrations);
    if (!version.ok) return version;
    const found = attempt(() => anchor(connection, options, keys.anchor, pages));
    // What a killed program left in the log of changes is moved to its place, so that the file itself is read.
    connection.raw.pragma('wal_checkpoint(TRUNCATE)');
    const more = CHECKS.flatMap((check) => attempt(() => check(connection, options, keys.anchor)));
    const strange: readonly VerifyProblem[] =
      log.ok && log.value !== undefined
        ? [{ problem: 'side-file', note: 'log-set-aside', place: 'beside' }]
        : [];
    const problems = [...more, ...found, ...strange];
    // Rows of an older form are read as records only when opening has brought them up to date.
    if (version.value === newestVersion(migrations)) options.readRows?.(connection);
    return ok({ ok: problems.length === 0, problems });
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    connection.raw.close();
    pages.close();
    zeroKeys(keys);
  }
}

type Check = (
  connection: Connection,
  options: VerifyOptions,
  anchorKey: Uint8Array,
) => readonly VerifyProblem[];

const number = (connection: Connection, pragma: string): number =>
  Number(connection.raw.pragma(pragma, { simple: true }));

/** Follows every page that is in use, and so decrypts it. */
const structure: Check = (connection) =>
  z
    .array(z.object({ integrity_check: z.string() }))
    .parse(connection.raw.pragma('integrity_check(100)'))
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ problem: 'structure', detail: row.integrity_check }));

/** With none free, the structure check has been over every page there is. */
const noFreePages: Check = (connection) => {
  const count = number(connection, 'freelist_count');
  return count === 0 ? [] : [{ problem: 'free-pages', count }];
};

const fileLength: Check = (connection, { file }) => {
  const expected = number(connection, 'page_count') * number(connection, 'page_size');
  const found = statSync(file).size;
  return found === expected ? [] : [{ problem: 'file-length', expected, found }];
};

const references: Check = (connection) => {
  const rows = connection.all(
    sql`SELECT "table" AS name, count(*) AS count FROM pragma_foreign_key_check GROUP BY "table"`,
  );
  return z
    .array(z.object({ name: z.string(), count: z.int() }))
    .parse(rows)
    .map(({ name, count }) => ({ problem: 'broken-reference', table: name, count }));
};

const log: Check = (connection, _options, anchorKey) => {
  const line = brokenAuditLine(connection, anchorKey);
  return line === undefined ? [] : [{ problem: 'log', line }];
};

/** Against the anchor: which state it is, and whether each byte of the file is of that state. */
function anchor(
  connection: Connection,
  { file, stateFolder }: VerifyOptions,
  anchorKey: Uint8Array,
  pages: PageSums,
): readonly VerifyProblem[] {
  const vaultId = readVaultId(connection);
  if (vaultId === undefined) return [{ problem: 'unreadable', detail: 'meta' }];
  const checked = checkAnchor(connection, { databaseFile: file, stateFolder, vaultId }, anchorKey);
  if (!checked.ok) return [{ problem: 'anchor', error: checked.error }];
  const { notes, pages: expected } = checked.value;
  const differ = expected !== undefined && expected !== pages.sum;
  return [
    ...notes.map(({ note, place }) => ({ problem: 'side-file', note, place }) as const),
    ...(differ ? [{ problem: 'pages', save: auditHead(connection).save } as const] : []),
  ];
}

const CHECKS: readonly Check[] = [structure, noFreePages, fileLength, references, log];

/** A damaged page stops one check, not the others. */
function attempt(check: () => readonly VerifyProblem[]): readonly VerifyProblem[] {
  try {
    return check();
  } catch (thrown) {
    const error = vaultErrorOf(thrown);
    return [{ problem: 'unreadable', detail: 'detail' in error ? error.detail : error.code }];
  }
}
