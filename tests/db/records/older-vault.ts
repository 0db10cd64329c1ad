import { z } from 'zod';
import { insertClient } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { sql, Sql, type ReadableDb, type SqlValue } from '../../../db/connection.ts';
import { closeVault, write, type Vault } from '../../../db/vault.ts';
import type { Client } from '../../../shared/record/client.ts';
import { newVault, valueOf } from '../vaults.ts';

const TABLES = [
  'client',
  'previous_identity',
  'contact',
  'application',
  'diagnosis',
  'registration',
  'rehabilitation',
  'decision',
  'period',
  'stay',
  'accepted_finding',
  'process_answer',
];
const named = z.object({ name: z.string() });
/** The columns that a table had then: later ones were added behind them. */
const columnsOf = (older: ReadableDb, table: Sql): Sql =>
  new Sql(
    older
      .all(sql`SELECT name FROM pragma_table_info(${table.text})`)
      .map((found) => `"${named.parse(found).name}"`)
      .join(', '),
    [],
  );
const values = z.record(z.string(), z.custom<SqlValue>());

/** Puts clients into a vault of an older form, in which today's program can't write: their rows as they were then too. */
export async function putInOlder(older: Vault, ...clients: readonly Client[]): Promise<void> {
  const { vault: today } = await newVault();
  valueOf(
    write(today, { action: 'changed' }, (db) => {
      for (const client of clients) insertClient(db, client);
      return ok(undefined);
    }),
  );
  valueOf(
    write(older, { action: 'changed' }, (db) => {
      for (const table of TABLES.map((name) => new Sql(name, [])))
        for (const found of today.db.all(sql`SELECT ${columnsOf(db, table)} FROM ${table}`)) {
          const row = Object.values(values.parse(found)).map((value) => sql`${value}`);
          db.run(sql`INSERT INTO ${table} VALUES (${row.reduce((all, one) => sql`${all}, ${one}`)})`);
        }
      return ok(undefined);
    }),
  );
  closeVault(today);
}
