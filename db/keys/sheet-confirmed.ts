import { type ReadableDb, type WritableDb, sql } from '../connection.ts';
import { readMeta, writeMeta } from '../meta.ts';

const KEY = 'sheet-confirmed';
/** Stands there from when keys were made anew until their sheet is confirmed. */
const NOT_YET = '';

/**
 * Whether the recovery sheet was asked back. A database from before this was asked counts as confirmed where it holds
 * clients: its sheet was shown long ago, and nobody shall be stopped at work.
 */
export function isSheetConfirmed(db: ReadableDb): boolean {
  const at = readMeta(db, KEY);
  return at === undefined ? db.get(sql`SELECT 1 AS found FROM client LIMIT 1`) !== undefined : at !== NOT_YET;
}

/** @param at ISO with offset */
export const writeSheetConfirmed = (db: Pick<WritableDb, 'run'>, at: string): void => writeMeta(db, KEY, at);

/** New keys have a new sheet, which nobody has written down yet. */
export const writeSheetUnconfirmed = (db: Pick<WritableDb, 'run'>): void => writeMeta(db, KEY, NOT_YET);
