import { setImmediate as breath } from 'node:timers/promises';
import { z } from 'zod';
import { type Connection, sql } from '../connection.ts';

const tableName = z.object({ name: z.string() });

/**
 * Whether every row that another one refers to is there. SQLite checks a table in one step, about a microsecond for each
 * row of it; between the tables everything else has its turn. Of a file that nobody changes, such as a backup's image.
 */
export async function referencesHold(connection: Connection): Promise<boolean> {
  const referring = connection.all(
    sql`SELECT DISTINCT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) WHERE t.type = 'table'`,
  );
  for (const { name } of referring.map((row) => tableName.parse(row))) {
    await breath();
    const broken = connection.get(sql`SELECT "table" FROM pragma_foreign_key_check(${name}) LIMIT 1`);
    if (broken !== undefined) return false;
  }
  return true;
}
