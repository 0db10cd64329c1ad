import { z } from 'zod';
import { type ReadableDb, sql } from './connection.ts';

/** Where the window stood, to come back there after a lock. */
export const PLACE = 'place';

const metaRow = z.object({ value: z.unknown() });

/** A fact about the database itself, undefined when it was never set. The caller parses it. */
export function readMeta(db: ReadableDb, key: string): unknown {
  const row = db.get(sql`SELECT value FROM meta WHERE key = ${key}`);
  return row === undefined ? undefined : metaRow.parse(row).value;
}

/** Sets a fact about the database itself: text, number or bytes. */
export function writeMeta(
  db: { run(query: ReturnType<typeof sql>): number },
  key: string,
  value: string | number | Uint8Array,
): void {
  db.run(
    sql`INSERT INTO meta (key, value) VALUES (${key}, ${value}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
}
