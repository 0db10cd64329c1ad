import { z } from 'zod';
import { sql, type ReadableDb } from '../connection.ts';

/** What was changed after a line of the log. */
export interface Changes {
  /** The last line now. */
  readonly line: number;
  /** Ids of what was changed; null: something that may concern everybody (an import, the municipality's lists). */
  readonly subjects: ReadonlySet<string> | null;
}

const row = z.object({ subject: z.string().nullable() });

/** Which clients were changed since a line of the log was the last. */
export function changesSince(db: ReadableDb, line: number): Changes {
  const last = z
    .object({ last: z.int() })
    .parse(db.get(sql`SELECT coalesce(max(seq), 0) AS last FROM audit`)).last;
  const found = db
    .all(
      sql`SELECT DISTINCT subject FROM audit WHERE seq > ${line} AND seq <= ${last}
          AND (action IN ('changed', 'signed', 'erased', 'imported', 'import-undone', 'restored')
            OR action = 'settings-changed' AND detail ->> 'place' IS NULL AND detail ->> 'list' IS NULL)`,
    )
    .map((one) => row.parse(one).subject);
  return { line: last, subjects: found.includes(null) ? null : new Set(found.flatMap((one) => one ?? [])) };
}
