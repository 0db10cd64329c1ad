import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { isDamage } from '../records/clients.ts';
import { type Connection, type Sql, sql } from '../connection.ts';
import { type VaultError, fileSystemCode } from '../errors.ts';
import { removeDatabase } from '../files.ts';
import { type Migration, applyMigrations, newestVersion, schemaVersion } from '../migrate.ts';
import { openConnection } from '../open.ts';
import { type Result, ok } from '../result.ts';

const PAGE_BYTES = 4096;
const READ_BYTES = 64 * PAGE_BYTES;

/** What can be read of a damaged database. Nothing is written to the damaged files: this is a copy of them. */
export interface Source {
  readonly db: Connection;
  /** What `read` gives, or undefined where a damaged place is in the way. */
  readonly attempt: <T>(read: () => T) => T | undefined;
  /** The rows of a query up to the first damaged place, and whether that was the end of them. */
  readonly rows: (query: Sql) => { readonly rows: readonly unknown[]; readonly whole: boolean };
  readonly close: () => void;
}

const copyOf = (file: string): string => `${path.resolve(file)}.salvaging`;

/**
 * Opens a copy of a damaged database, without the checks that refuse it: each page carries a tag, and what decrypts is
 * genuine. Null: its first page, or what says where its tables are, can't be read, and so nothing can. `newer-schema`
 * and `open-elsewhere` are refused.
 */
export function openSource(
  file: string,
  key: Uint8Array,
  migrations: readonly Migration[],
): Result<Source | null, VaultError> {
  removeSource(file);
  for (const ending of ['', '-wal'])
    if (existsSync(`${file}${ending}`)) copyReadable(`${file}${ending}`, `${copyOf(file)}${ending}`);
  const opened = openConnection(copyOf(file), key);
  if (!opened.ok) {
    removeSource(file);
    return isUnreadable(opened.error) ? ok(null) : opened;
  }
  const connection = opened.value;
  const version = attempt(() => schemaVersion(connection, migrations));
  const usable = version?.ok === true && attempt(() => bringUpToDate(connection, version.value, migrations));
  if (usable === true) return ok(sourceOf(file, connection));
  connection.raw.close();
  removeSource(file);
  return version?.ok === false ? version : ok(null);
}

function sourceOf(file: string, connection: Connection): Source {
  return {
    db: connection,
    attempt,
    rows(query) {
      const rows: unknown[] = [];
      const whole = attempt(() => {
        for (const row of connection.iterate(query)) rows.push(row);
        return true;
      });
      return { rows, whole: whole === true };
    },
    close() {
      connection.raw.close();
      removeSource(file);
    },
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.name === 'UnreadableClient') && !isDamage(thrown)) throw thrown;
    return undefined;
  }
}

/** In the copy, so that rows are read as today's records. The first look is at whether any table can be found. */
function bringUpToDate(connection: Connection, version: number, migrations: readonly Migration[]): boolean {
  connection.get(sql`SELECT 1 FROM sqlite_schema`);
  if (version === newestVersion(migrations)) return true;
  connection.run(sql`BEGIN IMMEDIATE`);
  try {
    applyMigrations(connection, version, migrations);
    connection.run(sql`COMMIT`);
    return true;
  } finally {
    if (connection.raw.inTransaction) connection.run(sql`ROLLBACK`);
  }
}

const isUnreadable = (error: VaultError): boolean =>
  error.code === 'damaged' || error.code === 'not-a-database' || error.code === 'setting-refused';

/** Copies a file; what the disk won't give any more becomes empty pages, which no tag fits. */
function copyReadable(from: string, to: string): void {
  const source = openSync(from, 'r');
  try {
    const target = openSync(to, 'wx', 0o600);
    try {
      const { size } = fstatSync(source);
      const bytes = Buffer.alloc(READ_BYTES);
      for (let at = 0; at < size; at += READ_BYTES) {
        const wanted = Math.min(READ_BYTES, size - at);
        if (!readInto(source, bytes, wanted, at))
          for (let page = 0; page < wanted; page += PAGE_BYTES) {
            const part = bytes.subarray(page, Math.min(page + PAGE_BYTES, wanted));
            if (!readInto(source, part, part.length, at + page)) part.fill(0);
          }
        for (let done = 0; done < wanted;) done += writeSync(target, bytes, done, wanted - done, at + done);
      }
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function readInto(handle: number, bytes: Uint8Array, wanted: number, position: number): boolean {
  try {
    for (let done = 0, more = -1; done < wanted && more !== 0; done += more)
      more = readSync(handle, bytes, done, wanted - done, position + done);
    return true;
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return false;
  }
}

/** Takes away the copy; also one that a kill left. What another program holds is taken away the next time. */
export function removeSource(file: string): void {
  try {
    removeDatabase(copyOf(file));
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
  }
}
