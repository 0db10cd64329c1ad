import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Connection } from './connection.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from './errors.ts';
import { CIPHER } from './keys/vault-file.ts';
import { zero } from './keys/root-secret.ts';
import { PAGE_BYTES } from './page-hash.ts';
import { type Result, failed, ok } from './result.ts';

/** "RGKT", in the header of each database of this program. */
const APPLICATION_ID = 0x52_47_4b_54;
/** A window that is just being locked may hold the file for a moment more. */
const BUSY_MILLISECONDS = 500;
const CACHE_KIBIBYTES = 32 * 1024;

interface Setting {
  readonly pragma: string;
  readonly to: string;
  readonly readBack: string | number;
  /** Set in a new file only, where it lasts; read back in every one. */
  readonly inNewFile?: true;
  /** Says how is written: nothing to a file that is only read. */
  readonly writing?: true;
}

/** `image`: in a backup, on a medium that nothing is written to. */
type Age = 'new' | 'old' | 'image';

/** In this order, after cipher and key, each read back. Why each: docs/decisions/database-opening.md. */
const SETTINGS: readonly Setting[] = [
  { pragma: 'locking_mode', to: 'EXCLUSIVE', readBack: 'exclusive' },
  // Takes effect in an empty file, before WAL writes the first page. Never before the lock: it reads, and a first
  // read without the lock opens the log of changes with a shared-memory file beside it. In an old file it writes.
  { pragma: 'auto_vacuum', to: 'FULL', readBack: 1, inNewFile: true },
  { pragma: 'page_size', to: String(PAGE_BYTES), readBack: PAGE_BYTES, inNewFile: true },
  { pragma: 'journal_mode', to: 'WAL', readBack: 'wal', writing: true },
  { pragma: 'synchronous', to: 'FULL', readBack: 2, writing: true },
  // A checkpoint that SQLite makes by itself, at the end of a large commit, would change pages behind the page sum.
  { pragma: 'wal_autocheckpoint', to: '0', readBack: 0 },
  { pragma: 'temp_store', to: 'MEMORY', readBack: 2 },
  { pragma: 'secure_delete', to: 'ON', readBack: 1 },
  { pragma: 'foreign_keys', to: 'ON', readBack: 1 },
  { pragma: 'trusted_schema', to: 'OFF', readBack: 0 },
  { pragma: 'cell_size_check', to: 'ON', readBack: 1 },
  { pragma: 'mmap_size', to: '0', readBack: 0 },
  { pragma: 'cache_size', to: String(-CACHE_KIBIBYTES), readBack: -CACHE_KIBIBYTES },
];

/** The connection that this process has, or last had, to a file. */
const openHere = new Map<string, Database.Database>();

/**
 * Opens an existing database file with its page key and every setting that safety rests on. The lock is held from
 * here on. A first page that can't be read is `damaged`: whether the key is right was settled by the vault file.
 */
export function openConnection(file: string, key: Uint8Array): Result<Connection, VaultError> {
  // Not even looked into: on POSIX systems closing a handle gives up every lock that this process has on the file.
  if (openHere.get(path.resolve(file))?.open === true) return failed({ code: 'open-elsewhere' });
  const unfit = unfitness(file);
  if (unfit) return failed(unfit);
  return connect(file, key, 'old', ofThisProgram);
}

/**
 * Opens the database that a file begins with, as a backup does, to read it where it lies: nothing is written to its
 * medium, and no file beside it. What follows the database is left alone.
 */
export function openImage(file: string, key: Uint8Array): Result<Connection, VaultError> {
  const unfit = unfitness(file);
  if (unfit) return failed(unfit);
  return connect(file, key, 'image', ofThisProgram);
}

/**
 * Whether anybody has the file open: it must not be replaced then, since what they save would go into the one that is kept
 * aside. Nothing is written: a handle that only reads moves no log of changes into the file.
 */
export function isInUse(file: string, key: Uint8Array): boolean {
  if (openHere.get(path.resolve(file))?.open === true) return true;
  const opened = openImage(file, key);
  if (opened.ok) opened.value.raw.close();
  return !opened.ok && opened.error.code === 'open-elsewhere';
}

const ofThisProgram = (connection: Connection): VaultError | undefined =>
  pragma(connection, 'application_id') === APPLICATION_ID
    ? undefined
    : { code: 'not-a-database', reason: 'other-program' };

/** Makes an empty encrypted database. The file must not be there yet. */
export function createConnection(file: string, key: Uint8Array): Result<Connection, VaultError> {
  return connect(file, key, 'new', (connection) => {
    connection.raw.pragma(`application_id = ${APPLICATION_ID}`);
    return undefined;
  });
}

/** Pages that nothing refers to, which no check would read; undefined when there are none. */
export function freePages(connection: Connection): VaultError | undefined {
  const found = pragma(connection, 'freelist_count');
  return found === 0
    ? undefined
    : { code: 'setting-refused', pragma: 'freelist_count', expected: '0', found: String(found) };
}

/** SQLite's own structure check, without the indexes' content; undefined when all is well. */
export function quickCheck(connection: Connection): VaultError | undefined {
  const answer = String(pragma(connection, 'quick_check(1)'));
  return answer === 'ok' ? undefined : { code: 'damaged', where: 'pages', detail: answer };
}

function connect(
  file: string,
  key: Uint8Array,
  age: Age,
  afterSettings: (connection: Connection) => VaultError | undefined,
): Result<Connection, VaultError> {
  let connection: Connection | undefined;
  try {
    // Absolute, so that a name that begins with "file:" is never read as an address with options.
    const options = { timeout: BUSY_MILLISECONDS, fileMustExist: age !== 'new', readonly: age === 'image' };
    connection = new Connection(new Database(path.resolve(file), options));
    openHere.set(path.resolve(file), connection.raw);
    const problem =
      unlockPages(connection, key) ?? applySettings(connection, age) ?? afterSettings(connection);
    if (problem === undefined) return ok(connection);
    connection.raw.close();
    return failed(problem);
  } catch (thrown) {
    connection?.raw.close();
    return failed(vaultErrorOf(thrown));
  }
}

/** The driver's own function, which its typings for plain SQLite lack: takes bytes, which can be zeroed. */
type Keyed = Database.Database & { key(key: Buffer): number };
const takesKey = (raw: Database.Database): raw is Keyed => 'key' in raw && typeof raw.key === 'function';

function unlockPages(connection: Connection, key: Uint8Array): VaultError | undefined {
  const { raw } = connection;
  if (!takesKey(raw)) throw new Error('the SQLite build has no encryption');
  raw.pragma(`cipher = '${CIPHER}'`);
  const cipher = String(pragma(connection, 'cipher'));
  if (cipher !== CIPHER)
    return { code: 'setting-refused', pragma: 'cipher', expected: CIPHER, found: cipher };
  // SECURITY: with "raw:" the 32 bytes are the page key itself; without it they would pass as a password.
  const rawKey = Buffer.concat([Buffer.from('raw:', 'latin1'), key]);
  const status = raw.key(rawKey);
  zero(rawKey);
  return status === 0
    ? undefined
    : { code: 'setting-refused', pragma: 'key', expected: '0', found: String(status) };
}

function applySettings(connection: Connection, age: Age): VaultError | undefined {
  for (const { pragma: name, to, readBack, inNewFile, writing } of SETTINGS) {
    if (age === 'image' && writing) continue;
    if (age === 'new' || !inNewFile) connection.raw.pragma(`${name} = ${to}`);
    const found = pragma(connection, name);
    if (found !== readBack)
      return { code: 'setting-refused', pragma: name, expected: String(readBack), found: String(found) };
  }
  return undefined;
}

const pragma = (connection: Connection, source: string): unknown =>
  connection.raw.pragma(source, { simple: true });

/** SQLite would open an empty file as a new database, and a plain one without asking for a key. */
function unfitness(file: string): VaultError | undefined {
  try {
    if (statSync(file).size < PAGE_BYTES) return { code: 'not-a-database', reason: 'too-small' };
    const start = Buffer.alloc(16);
    const handle = openSync(file, 'r');
    readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
    return start.toString('latin1') === 'SQLite format 3\0'
      ? { code: 'not-a-database', reason: 'not-encrypted' }
      : undefined;
  } catch (thrown) {
    if (fileSystemCode(thrown) === 'ENOENT') return { code: 'database-missing', vaultFile: false };
    return vaultErrorOf(thrown);
  }
}
