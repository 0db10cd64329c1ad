import Database from 'better-sqlite3';
import type { PasswordWeakness } from '../shared/record/password.ts';

/** Why a vault could not be made, opened or written. Codes, never sentences: the words are in `shared/text`. */
export type VaultError =
  | { readonly code: 'wrong-password' }
  /** `other-vault`: well typed, but not the sheet of this database. `group` (1–7) is where a typing error seems to be. */
  | {
      readonly code: 'wrong-recovery-sheet';
      readonly reason: 'length' | 'typo' | 'other-vault';
      readonly group?: number;
    }
  | { readonly code: 'weak-password'; readonly reason: PasswordWeakness }
  /** Names tell slots apart: one of this name is there already, isn't there, is the last, or there are too many. */
  | { readonly code: 'caseworker-refused'; readonly reason: 'exists' | 'unknown' | 'last' | 'too-many' }
  | { readonly code: 'already-exists'; readonly file: string }
  | { readonly code: 'database-missing'; readonly vaultFile: boolean }
  /** The key file is away; the recovery sheet opens the database and makes a new one. */
  | { readonly code: 'vault-missing'; readonly previous: boolean }
  | {
      readonly code: 'vault-damaged';
      readonly reason: 'form' | 'checksum' | 'mac';
      readonly previous: boolean;
    }
  | { readonly code: 'vault-newer'; readonly version: number }
  | { readonly code: 'not-a-database'; readonly reason: 'too-small' | 'not-encrypted' | 'other-program' }
  | { readonly code: 'damaged'; readonly where: 'first-page' | 'pages' | 'audit'; readonly detail: string }
  | { readonly code: 'open-elsewhere' }
  | { readonly code: 'newer-schema'; readonly found: number; readonly known: number }
  /**
   * `behind`: an older state of the database, `missing` saves are not in it. `pages`: its newest state, but not the bytes
   * that were saved: old pages put back, or something changed that no reading of rows would show.
   */
  | {
      readonly code: 'anchor-mismatch';
      readonly kind: 'behind' | 'ahead' | 'other-history' | 'pages';
      readonly missing: number;
    }
  /** Not whole as it was made, or no backup at all: what of it does not fit. Never used. */
  | {
      readonly code: 'backup-damaged';
      readonly part: 'footer' | 'header' | 'vault-file' | 'image' | 'content';
    }
  | { readonly code: 'backup-other-vault' }
  /** A folder that was to be written to isn't there: a stick that was pulled out, a server that is away. */
  | { readonly code: 'folder-missing' }
  /** The driver did not take a setting that safety rests on. */
  | {
      readonly code: 'setting-refused';
      readonly pragma: string;
      readonly expected: string;
      readonly found: string;
    }
  /** The change is in the database, but its checkpoint or anchor failed: don't repeat it, `settle` it. */
  | { readonly code: 'not-settled'; readonly cause: VaultError }
  | { readonly code: 'disk-full' }
  | { readonly code: 'read-only' }
  | { readonly code: 'io'; readonly detail: string };

/**
 * The error that a thrown exception of SQLite or of the file system stands for.
 * Anything else (a broken constraint, a wrong statement) is a bug and is thrown on.
 */
export function vaultErrorOf(thrown: unknown): VaultError {
  const known = thrown instanceof Database.SqliteError ? ofSqlite(thrown) : ofFileSystem(thrown);
  if (known === undefined) throw thrown;
  return known;
}

function ofSqlite(error: { readonly code: string; readonly message: string }): VaultError | undefined {
  const detail = `${error.code}: ${error.message}`;
  const primary = /^SQLITE_[A-Z]+/.exec(error.code)?.[0];
  switch (primary) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return { code: 'open-elsewhere' };
    case 'SQLITE_NOTADB':
      return { code: 'damaged', where: 'first-page', detail };
    case 'SQLITE_CORRUPT':
      return { code: 'damaged', where: 'pages', detail };
    case 'SQLITE_FULL':
      return { code: 'disk-full' };
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return { code: 'read-only' };
    case 'SQLITE_IOERR':
    case 'SQLITE_CANTOPEN':
      return { code: 'io', detail };
    default:
      return undefined;
  }
}

function ofFileSystem(thrown: unknown): VaultError | undefined {
  const code = fileSystemCode(thrown);
  switch (code) {
    case undefined:
      return undefined;
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'read-only' };
    default:
      return { code: 'io', detail: code };
  }
}

/** The code of a file system error (`ENOENT`), undefined for every other exception. */
export function fileSystemCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
