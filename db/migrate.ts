import { type Connection, sql } from './connection.ts';
import { type Result, failed, ok } from './result.ts';
import type { VaultError } from './errors.ts';

/** A numbered step of the database's form. Never changed once released: a later one changes what it made. */
export interface Migration {
  /** Numbered in tens (5, 10, 20 …), so that one can come between. Becomes `user_version`. */
  readonly version: number;
  /** File name after the number: `first`. */
  readonly name: string;
  /**
   * Commented SQL, all in one text. References are not followed while it runs, and proved when it has: no ON DELETE
   * happens. A table of clients' data that it names may not come to have fewer rows.
   */
  readonly sql: string;
}

export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/** The version that the program knows: the last in the list. */
export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/** The version of an open database; an error, and nothing touched, when it is newer than the program. */
export function schemaVersion(
  connection: Connection,
  migrations: readonly Migration[],
): Result<number, VaultError> {
  const found = Number(connection.raw.pragma('user_version', { simple: true }));
  const known = newestVersion(migrations);
  return found > known ? failed({ code: 'newer-schema', found, known }) : ok(found);
}

/** The steps from one version to another. */
export const stepsBetween = (
  migrations: readonly Migration[],
  { from, to }: Migrated,
): readonly Migration[] => migrations.filter(({ version }) => version > from && version <= to);

/**
 * Runs the steps that the database lacks. Called inside a transaction, so that all of them happen or none.
 * Throws when a step leaves a broken reference behind: that is a bug in the step.
 */
export function applyMigrations(
  connection: Connection,
  from: number,
  migrations: readonly Migration[],
): Migrated {
  if (!connection.raw.inTransaction) throw new Error('migrations run inside a transaction');
  const to = Math.max(from, newestVersion(migrations));
  for (const migration of stepsBetween(migrations, { from, to })) connection.raw.exec(migration.sql);
  connection.raw.pragma(`user_version = ${to}`);
  const broken = connection.all(sql`SELECT "table" FROM pragma_foreign_key_check`);
  if (broken.length > 0) throw new Error(`migration to ${to} leaves ${broken.length} broken references`);
  return { from, to };
}
