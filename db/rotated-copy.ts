import { closeSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { type Anchor, anchorOf } from './anchor.ts';
import { appendAudit, auditHead, brokenAuditLine } from './audit.ts';
import { rehashAudit } from './audit-copy.ts';
import { restoringOf } from './backup/swap-in.ts';
import { type Connection, sql } from './connection.ts';
import type { VaultError } from './errors.ts';
import { type DerivedKeys, zero } from './keys/root-secret.ts';
import { writeSheetUnconfirmed } from './keys/sheet-confirmed.ts';
import { openConnection } from './open.ts';
import { type Result, failed, ok } from './result.ts';
import { type TableSum, allRowSums } from './row-hashes.ts';
import { type Vault, internalsOf } from './vault-handle.ts';

/** What a rotation changes: the log's hashes, and that the sheet is confirmed. Every other table stays as it is. */
const CHANGED: readonly string[] = ['audit', 'meta'];

/**
 * Copies an open database to where a restored one waits (`restoringOf`), under other keys: the same rows, the log bound
 * anew, one more line in it. Proved against the original; the original isn't touched. Throws what SQLite and the file
 * system throw.
 *
 * @returns the anchor of the copy, without the sum of its pages
 */
export function copyUnderKeys(
  vault: Vault,
  keys: DerivedKeys,
  detail: Readonly<Record<string, number>>,
): Result<Anchor, VaultError> {
  const { connection, databaseKey, anchorKey } = internalsOf(vault);
  const copy = restoringOf(vault.file);
  // Made empty first, so that nobody else may ever read it.
  closeSync(openSync(copy, 'wx', 0o600));
  connection.run(sql`VACUUM INTO ${copy}`);
  const old = openConnection(copy, databaseKey);
  if (!old.ok) return old;
  changePageKey(old.value, keys.database);
  const changed = openConnection(copy, keys.database);
  if (!changed.ok) return changed;
  try {
    const sums = allRowSums(connection, anchorKey);
    const before = differing(sums, allRowSums(changed.value, anchorKey), []);
    if (before !== undefined) return failed(unproved(`rows of ${before} after the copy`));
    const broken = brokenAuditLine(changed.value, anchorKey);
    // A log that doesn't hang together must not come out of a rotation as one that does.
    if (broken !== undefined) return failed({ code: 'damaged', where: 'audit', detail: String(broken) });
    bindAnew(changed.value, vault, keys, detail);
    const wrong = provedWrong(changed.value, sums, { anchorKey, next: keys.anchor });
    if (wrong !== undefined) return failed(unproved(wrong));
    changed.value.raw.pragma('wal_checkpoint(TRUNCATE)');
    return ok(anchorOf(changed.value, vault.id));
  } finally {
    changed.value.raw.close();
  }
}

const unproved = (detail: string): VaultError => ({ code: 'io', detail: `the copy is not taken: ${detail}` });

/** The driver's own function, which its typings for plain SQLite lack. */
type Rekeyed = Database.Database & { rekey(key: Buffer): number };
/** For a fresh copy that is thrown away if anything fails, and never the database itself. */
const takesNewKey = (raw: Database.Database): raw is Rekeyed => 'rekey' in raw;

/** Encrypts every page of the copy anew, and closes it. */
function changePageKey({ raw }: Connection, key: Uint8Array): void {
  try {
    if (!takesNewKey(raw)) throw new Error('the SQLite build has no encryption');
    // The driver refuses it in a file with a log of changes; opening with the new key sets that up again.
    const mode = raw.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw new Error(`a copy in journal mode ${String(mode)} can't change its key`);
    const rawKey = Buffer.concat([Buffer.from('raw:', 'latin1'), key]);
    const status = raw.rekey(rawKey);
    zero(rawKey);
    if (status !== 0) throw new Error(`the new key was not taken: ${status}`);
  } finally {
    raw.close();
  }
}

function bindAnew(
  copy: Connection,
  vault: Vault,
  keys: DerivedKeys,
  detail: Readonly<Record<string, number>>,
): void {
  const { now, programVersion } = internalsOf(vault);
  copy.run(sql`BEGIN IMMEDIATE`);
  rehashAudit(copy, keys.anchor);
  writeSheetUnconfirmed(copy);
  const stamp = { save: auditHead(copy).save + 1, at: now(), who: vault.caseworker, programVersion };
  appendAudit(copy, keys.anchor, stamp, [{ action: 'keys-rotated', detail }]);
  copy.run(sql`COMMIT`);
}

/** What is wrong with the finished copy, if anything: its structure, its rows, its log. */
function provedWrong(
  copy: Connection,
  before: readonly TableSum[],
  { anchorKey, next }: { readonly anchorKey: Uint8Array; readonly next: Uint8Array },
): string | undefined {
  const structure = String(copy.raw.pragma('integrity_check(1)', { simple: true }));
  if (structure !== 'ok') return structure;
  const table = differing(before, allRowSums(copy, anchorKey), CHANGED);
  if (table !== undefined) return `rows of ${table}`;
  const line = brokenAuditLine(copy, next);
  return line === undefined ? undefined : `line ${line} of the log`;
}

function differing(
  before: readonly TableSum[],
  after: readonly TableSum[],
  except: readonly string[],
): string | undefined {
  const found = new Map(after.map((one) => [one.table, one]));
  const wrong = before.find(({ table, rows, sum }) => {
    const now = found.get(table);
    return !except.includes(table) && (now?.rows !== rows || now.sum !== sum);
  });
  return wrong?.table ?? (before.length === after.length ? undefined : 'sqlite_schema');
}
