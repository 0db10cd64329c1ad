import { z } from 'zod';
import { type Connection, type ReadableDb, Sql, type SqlValue, sql } from '../connection.ts';
import type { Source } from './source.ts';

/** What has its own way: clients and what belongs to them, the log, facts about the database. */
const OWN_WAY: readonly string[] = ['client', 'audit', 'meta'];
/** The index of the search follows the clients that are put in and taken out. */
const SEARCH = 'client_fts';

const named = z.object({ name: z.string() });
const column = z.object({ name: z.string(), kept: z.int() });
const values = z.record(z.string(), z.custom<SqlValue>());

/**
 * Takes over every other table row by row. A table that can be read to its end replaces what the target has; of another,
 * each row that can be read takes the place of the one with its key, and the target keeps the rest.
 * @returns names of the tables of which not every row could be read
 */
export function takeTables(source: Source, target: Connection): readonly string[] {
  const ofClients = clientTables(target);
  const others = tableNames(target).filter(
    (name) => !ofClients.has(name) && !OWN_WAY.includes(name) && !name.startsWith(SEARCH),
  );
  return others.filter((table) => !takeTable(source, target, table));
}

/** Takes over the facts about the database that can be read, one by one, but whose it is. */
export function takeFacts(source: Source, target: Connection): void {
  const query = (order: Sql) =>
    sql`SELECT key, value FROM meta WHERE key <> 'vault-id' ORDER BY key ${order}`;
  for (const row of bothWays(source, query).rows) insert(target, 'meta', row);
}

function takeTable(source: Source, target: Connection, table: string): boolean {
  const name = new Sql(`"${table}"`, []);
  const key = new Sql(keyOf(target, table), []);
  const { rows, whole } = bothWays(source, (order) => sql`SELECT * FROM ${name} ORDER BY ${key} ${order}`);
  if (whole) target.run(sql`DELETE FROM ${name}`);
  for (const row of rows) insert(target, table, row);
  return whole;
}

/** From both ends, since a damaged page stops a walk. */
function bothWays(source: Source, query: (order: Sql) => Sql) {
  const forward = source.rows(query(sql`ASC`));
  if (forward.whole) return forward;
  const backward = source.rows(query(sql`DESC`));
  return { rows: [...forward.rows, ...backward.rows], whole: false };
}

/** Names come from the schema, not from outside; a name can't be a parameter. */
function insert(target: Connection, table: string, found: unknown): void {
  const row = Object.entries(values.parse(found));
  const names = new Sql(row.map(([name]) => `"${name}"`).join(', '), []);
  const list = row.map(([, value]) => sql`${value}`).reduce((all, one) => sql`${all}, ${one}`);
  target.run(sql`INSERT OR REPLACE INTO ${new Sql(`"${table}"`, [])} (${names}) VALUES (${list})`);
}

const tableNames = (db: ReadableDb): readonly string[] =>
  db
    .all(sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`)
    .map((row) => named.parse(row).name);

/** The first column of a table's key walks along it. */
function keyOf(db: ReadableDb, table: string): string {
  const key = db
    .all(sql`SELECT name, pk AS kept FROM pragma_table_info(${table}) WHERE pk > 0 ORDER BY pk`)
    .map((row) => column.parse(row).name);
  return key[0] === undefined ? 'rowid' : `"${key[0]}"`;
}

/** Tables whose rows go with their client, or with what belongs to one. */
function clientTables(db: ReadableDb): ReadonlySet<string> {
  const tables = tableNames(db);
  const refersTo = new Map(
    tables.map((table) => [
      table,
      db
        .all(sql`SELECT "table" AS name FROM pragma_foreign_key_list(${table})`)
        .map((row) => named.parse(row).name),
    ]),
  );
  const ofClients = new Set(['client']);
  for (let before = 0; before !== ofClients.size;) {
    before = ofClients.size;
    for (const [table, others] of refersTo)
      if (others.some((other) => ofClients.has(other))) ofClients.add(table);
  }
  return ofClients;
}
