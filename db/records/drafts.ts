import { z } from 'zod';
import { forms, typed, type Draft, type FormKind } from '../../shared/ipc/schemas.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';
import { json, textOrNull } from './columns.ts';

const row = z.object({
  form: z.enum(forms),
  subject: z.string(),
  typed: json(typed),
  focus: textOrNull,
  saved_at: z.string(),
});

const ofRow = (found: unknown): Draft => {
  const { saved_at, ...same } = row.parse(found);
  return { ...same, savedAt: saved_at };
};

/** What is typed about a client and stands as typed. */
export const draftsOf = (db: ReadableDb, client: string): readonly Draft[] =>
  db
    .all(
      sql`SELECT form, subject, typed, focus, saved_at FROM draft WHERE client = ${client} ORDER BY form, subject`,
    )
    .map(ofRow);

/** What is typed in one form; null when nothing is kept of it. */
export function draftOf(db: ReadableDb, client: string, form: FormKind, subject: string): Draft | null {
  const found = db.get(
    sql`SELECT form, subject, typed, focus, saved_at FROM draft
        WHERE client = ${client} AND form = ${form} AND subject = ${subject}`,
  );
  return found === undefined ? null : ofRow(found);
}

/** Keeps a form as it stands, in the place of what was kept of it before. */
export function keepDraft(db: WritableDb, client: string, draft: Draft): void {
  db.run(
    sql`INSERT INTO draft (client, form, subject, typed, focus, saved_at)
        VALUES (${client}, ${draft.form}, ${draft.subject}, ${JSON.stringify(draft.typed)}, ${draft.focus}, ${draft.savedAt})
        ON CONFLICT (client, form, subject) DO UPDATE SET typed = excluded.typed, focus = excluded.focus, saved_at = excluded.saved_at`,
  );
}

export const dropDraft = (db: WritableDb, client: string, form: FormKind, subject: string): boolean =>
  db.run(sql`DELETE FROM draft WHERE client = ${client} AND form = ${form} AND subject = ${subject}`) === 1;
