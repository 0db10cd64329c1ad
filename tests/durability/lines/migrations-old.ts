import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { Sql, sql } from '../../../db/connection.ts';
import type { Migration } from '../../../db/migrate.ts';
import { ok } from '../../../db/result.ts';
import { migrations } from '../../../db/schema/index.ts';
import { closeVault, createVault, type ReadableDb, type WritableDb, write } from '../../../db/vault.ts';
import { parseRecoverySheet } from '../../../db/keys/recovery-sheet.ts';
import { type DerivedKeys, deriveKeys } from '../../../db/keys/root-secret.ts';
import { tablesOf } from '../specimen-content.ts';
import {
  CASEWORKER,
  CHEAP,
  FACTS,
  PASSWORD,
  type VaultFiles,
  filesIn,
  optionsIn,
  valueOf,
} from '../specimen.ts';

/** A database of an earlier program, with rows in each of its tables. */
export interface OldVault {
  /** The steps that its program knew. */
  readonly known: readonly Migration[];
  readonly vaultId: string;
  readonly recoverySheet: string;
  readonly keys: DerivedKeys;
  readonly files: VaultFiles;
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** Every form that a database has had, but today's. */
export const OLD_SCHEMAS: readonly (readonly Migration[])[] = migrations
  .slice(1)
  .map((_, index) => migrations.slice(0, index + 1));

/**
 * Makes a database as a program with these steps did, in an empty folder. Its rows are those of a database of today,
 * as far as the old tables had columns for them.
 */
export async function makeOldVault(
  folder: string,
  known: readonly Migration[],
  rows: ReadableDb,
): Promise<OldVault> {
  mkdirSync(folder, { recursive: true });
  const options = { ...optionsIn(folder), migrations: known };
  const wish = { password: PASSWORD, caseworker: CASEWORKER, cost: CHEAP, facts: FACTS };
  const { vault, recoverySheet } = valueOf(await createVault({ ...options, ...wish }));
  const filled = write(vault, { action: 'imported' }, (db) => {
    for (const table of tablesInOrder(db)) copyRows(db, rows, table);
    if (hasSearch(db)) db.run(sql`INSERT INTO client_fts (client_fts) VALUES ('rebuild')`);
    return ok(undefined);
  });
  valueOf(filled);
  const tables = tablesOf(vault.db);
  valueOf(closeVault(vault));
  const keys = deriveKeys(valueOf(parseRecoverySheet(recoverySheet)));
  return { known, vaultId: vault.id, recoverySheet, keys, files: filesIn(folder, vault.id), tables };
}

/** The log is written by the data layer, and facts about the database are its own. */
const NOT_COPIED = ['audit', 'meta'];
/** A diagnosis is refused once its registration is there and signed. */
const FIRST = ['client', 'rehabilitation', 'diagnosis', 'registration', 'decision'];

/** The search's index, and the tables that it is made of. */
const SEARCH = 'client_fts';

const hasSearch = (db: ReadableDb): boolean =>
  db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = ${SEARCH}`) !== undefined;

const rank = (table: string): number => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);

const names = z.array(z.object({ name: z.string() }));

function tablesInOrder(db: ReadableDb): readonly string[] {
  const found = db.all(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
  );
  return names
    .parse(found)
    .map(({ name }) => name)
    .filter((name) => !NOT_COPIED.includes(name) && !name.startsWith(SEARCH))
    .sort((a, b) => rank(a) - rank(b));
}

function copyRows(db: WritableDb, from: ReadableDb, table: string): void {
  const columnsOf = (of: ReadableDb): readonly string[] =>
    names.parse(of.all(sql`SELECT name FROM pragma_table_info(${table})`)).map(({ name }) => name);
  const there = columnsOf(from);
  const columns = columnsOf(db).filter((column) => there.includes(column));
  if (columns.length === 0) return;
  const listed = columns.map((column) => `"${column}"`).join(', ');
  const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
  for (const found of from.all(new Sql(`SELECT ${listed} FROM "${table}"`, []))) {
    const values = row.parse(found);
    const marks = columns.map(() => '?').join(', ');
    db.run(
      new Sql(
        `INSERT INTO "${table}" (${listed}) VALUES (${marks})`,
        columns.map((column) => values[column] ?? null),
      ),
    );
  }
}
