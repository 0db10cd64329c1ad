import { z } from 'zod';
import type { BackupContent as ContentOnScreen } from '../../shared/ipc/safety-schemas.ts';
import { type ReadableDb, sql } from '../connection.ts';
import { readFacts } from '../facts.ts';
import type { BackupHeader } from './format.ts';

export type BackupContent = ContentOnScreen;

const lastLine = z.object({ at: z.string(), who: z.string() });

/** What stands in a backup, for whoever chooses among them: how much, how new, by whom; no client by name. */
export function contentOf(db: ReadableDb, header: BackupHeader): BackupContent {
  const last = lastLine.safeParse(db.get(sql`SELECT at, who FROM audit ORDER BY seq DESC LIMIT 1`)).data;
  const rowsIn = (table: 'client' | 'registration' | 'decision'): number => header.counts[table] ?? 0;
  return {
    madeAt: header.madeAt,
    sequence: header.sequence,
    programVersion: header.programVersion,
    municipality: readFacts(db).municipality.name,
    clients: rowsIn('client'),
    registrations: rowsIn('registration'),
    decisions: rowsIn('decision'),
    lastSavedAt: last?.at ?? header.madeAt,
    lastSavedBy: last?.who ?? '',
  };
}
