import { z } from 'zod';
import { AUDIT_COLUMNS, BEFORE_THE_FIRST, auditHead, auditRow, followsFrom, hashOf } from './audit.ts';
import { type Connection, type ReadableDb, sql } from './connection.ts';

/** The log in a copy of a database: bound under another key, or carried on from a file that can't be read whole. */

const trigger = z.object({ name: z.string(), sql: z.string() });
const BATCH = 1000;

/**
 * Binds every line to the one before it anew, under another key: in a copy whose keys are changed, after the old chain
 * was proved. The lines themselves stay. Called inside a transaction: what keeps the log append-only is away meanwhile.
 */
export function rehashAudit(connection: Connection, key: Uint8Array): void {
  if (!connection.raw.inTransaction) throw new Error('the log is bound anew inside a transaction');
  const guards = connection
    .all(sql`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'`)
    .map((row) => trigger.parse(row));
  // Names and text come from the schema, which this program wrote.
  for (const { name } of guards) connection.raw.exec(`DROP TRIGGER "${name}"`);
  let before = BEFORE_THE_FIRST;
  for (;;) {
    const rows = connection.all(
      sql`SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq > ${before.seq} ORDER BY seq LIMIT ${BATCH}`,
    );
    if (rows.length === 0) break;
    for (const row of rows.map((found) => auditRow.parse(found))) {
      before = { seq: row.seq, save: row.save, hash: hashOf(key, before.hash, row) };
      connection.run(sql`UPDATE audit SET hash = ${before.hash} WHERE seq = ${row.seq}`);
    }
  }
  for (const guard of guards) connection.raw.exec(guard.sql);
}

/**
 * Carries the log of `target` on with the lines that follow in `source`, as far as each is bound to the one before it.
 * @param line reads a line of the source, or gives undefined when there is none that can be read
 * @returns how many lines were taken over
 */
export function carryAuditOn(
  target: Connection,
  key: Uint8Array,
  line: (query: Parameters<ReadableDb['get']>[0]) => unknown,
): number {
  let before = auditHead(target);
  for (let taken = 0; ; taken += 1) {
    const found = auditRow.safeParse(
      line(sql`SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq = ${before.seq + 1}`),
    );
    if (!found.success || !followsFrom(key, before, found.data)) return taken;
    const row = found.data;
    target.run(
      sql`INSERT INTO audit (${AUDIT_COLUMNS}) VALUES (${row.seq}, ${row.save}, ${row.at}, ${row.who}, ${row.action},
          ${row.subject}, ${row.detail}, ${row.program_version}, ${row.hash})`,
    );
    before = row;
  }
}
