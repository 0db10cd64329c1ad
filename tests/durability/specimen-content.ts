import { z } from 'zod';
import { readFacts } from '../../db/facts.ts';
import { listClients } from '../../db/records/client-list.ts';
import { clientIds, findClient, readClients } from '../../db/records/clients.ts';
import { municipalityAnswersOf } from '../../db/records/answers.ts';
import { draftsOf } from '../../db/records/drafts.ts';
import { readLastImport } from '../../db/records/last-import.ts';
import {
  caseworkers,
  dwellings,
  nextExtractNumber,
  readMunicipality,
  readPlace,
  readServiceLevels,
  readSettings,
} from '../../db/records/office.ts';
import { Sql, sql, type ReadableDb } from '../../db/connection.ts';

/** Everything that stands in a database, in a form that compares. */
export interface Content {
  /** What the record functions give, by what was asked. */
  readonly records: ReadonlyMap<string, string>;
  /** Each table whole, row by row: also what no record function reads. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** The day on which the specimens are looked at. */
export const TODAY = '2025-03-01';
export const YEAR = 2024;

/** Reads a whole database twice: as the program does, and table by table. */
export const contentOf = (db: ReadableDb): Content => ({ records: recordsOf(db), tables: tablesOf(db) });

function recordsOf(db: ReadableDb): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const put = (name: string, value: unknown): void => void records.set(name, JSON.stringify(value));
  put('facts', readFacts(db));
  put('caseworkers', caseworkers(db));
  put('dwellings', dwellings(db));
  put('municipality', readMunicipality(db));
  put('service levels', readServiceLevels(db));
  put('settings', readSettings(db));
  put('place', readPlace(db));
  put('next extract', nextExtractNumber(db, YEAR));
  put('municipality answers', municipalityAnswersOf(db, YEAR));
  put('last import', readLastImport(db));
  put('client ids', clientIds(db));
  const found: (string | null)[] = [];
  for (const client of readClients(db)) {
    put(`client ${client.id}`, client);
    put(`drafts ${client.id}`, draftsOf(db, client.id));
    found.push(client.identityNumber === null ? null : findClient(db, client.identityNumber));
  }
  put('found by number', found);
  put('list', pagesOf(db));
  return records;
}

/** The client list as the window turns its pages. */
function pagesOf(db: ReadableDb): readonly unknown[] {
  const pages: unknown[] = [];
  for (let after: string | null = null; ;) {
    const page = listClients(db, { query: '', after, limit: 10, today: TODAY });
    pages.push(page);
    if (page?.next == null) return pages;
    after = page.next;
  }
}

/** Each table whole, row by row. */
export function tablesOf(db: ReadableDb): ReadonlyMap<string, readonly string[]> {
  const named = z.array(z.object({ name: z.string() }));
  const names = named.parse(
    db.all(
      sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    ),
  );
  return new Map(
    names.map(({ name }) => {
      const columns = db.all(sql`SELECT name FROM pragma_table_info(${name})`).map((_, at) => at + 1);
      const rows = db.all(new Sql(`SELECT * FROM "${name}" ORDER BY ${columns.join(', ')}`, []));
      return [name, rows.map((row) => JSON.stringify(row))] as const;
    }),
  );
}

/**
 * What differs between two contents, in words; undefined when they are equal. The log may have grown by the lines that
 * opening wrote, and by nothing else.
 */
export function difference(expected: Content, found: Content): string | undefined {
  for (const [name, value] of expected.records)
    if (found.records.get(name) !== value) return `record: ${name}`;
  if (found.records.size !== expected.records.size) return 'records that should not be there';
  for (const [name, rows] of expected.tables) {
    const there = found.tables.get(name) ?? [];
    if (rows.some((row, index) => there[index] !== row)) return `table: ${name}`;
    if (name !== 'audit' && there.length !== rows.length) return `rows too many: ${name}`;
  }
  return found.tables.size === expected.tables.size ? undefined : 'tables that should not be there';
}

/**
 * Without what the database remembers of its own backups: a restore and a migration make some, which are no part of
 * what was recorded.
 */
export const withoutBackups = ({ records, tables }: Content): Content => ({
  records,
  tables: new Map(
    [...tables].map(([table, rows]) => [
      table,
      table === 'meta' ? rows.filter((row) => !row.startsWith('{"key":"backups"')) : rows,
    ]),
  ),
});
