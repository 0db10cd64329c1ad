import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { ReadableDb } from './connection.ts';
import { sql } from './connection.ts';
import { readSmallFile, writeFileAtomically } from './files.ts';

/**
 * The ids of clients who were erased, kept beside the anchor: an older backup, put back, still has them, and they are
 * erased from it again. The log has them too; the list is there for when the database isn't.
 */

const MAX_BYTES = 8 * 1024 * 1024;

const list = z.strictObject({
  version: z.literal(1),
  vaultId: z.uuid(),
  /** Ids of clients, sorted. */
  erased: z.array(z.string().max(200)),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ErasedIds = ReadonlySet<string>;

/** Whose list it is, and where: beside the database. */
export interface ErasedListOf {
  readonly databaseFile: string;
  readonly vaultId: string;
}

const fileOf = (databaseFile: string): string => `${databaseFile}.erased`;

/** The list; empty when there is none, null when it is damaged or another vault's. Throws the file system's error. */
export function readErasedList(of: ErasedListOf, anchorKey: Uint8Array): ErasedIds | null {
  const text = readSmallFile(fileOf(of.databaseFile), MAX_BYTES);
  if (text === undefined) return new Set();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = list.safeParse(json);
  if (!parsed.success || parsed.data.vaultId !== of.vaultId) return null;
  const { erased, mac } = parsed.data;
  const genuine = timingSafeEqual(Buffer.from(mac, 'hex'), macOf(anchorKey, of.vaultId, erased));
  return genuine ? new Set(erased) : null;
}

/**
 * The ids in a list that this key doesn't prove, damaged or bound under another key: whatever could be one. For a restore
 * that nothing else tells who was erased; see docs/decisions/backups.md. Throws the file system's error.
 */
export function readUnprovedList(of: ErasedListOf): ErasedIds {
  const text = readSmallFile(fileOf(of.databaseFile), MAX_BYTES) ?? '';
  // Ids of another database could be those of clients here, where an import brought them.
  if (!text.includes(of.vaultId)) return new Set();
  const [, ids = ''] = /\[([^\]]*)/.exec(text) ?? [];
  return new Set(Array.from(ids.matchAll(/"([^"\\]{1,200})"/g), ([, id = '']) => id));
}

/** Writes the list anew. Throws the file system's error. */
export function writeErasedList(of: ErasedListOf, anchorKey: Uint8Array, ids: ErasedIds): void {
  const erased = [...ids].sort();
  const mac = macOf(anchorKey, of.vaultId, erased).toString('hex');
  writeFileAtomically(
    fileOf(of.databaseFile),
    `${JSON.stringify({ version: 1, vaultId: of.vaultId, erased, mac })}\n`,
  );
}

const erasedLine = z.object({ subject: z.string() });

/** Who was erased, as the log tells. */
export const erasedInLog = (db: ReadableDb): ErasedIds =>
  new Set(
    db
      .all(sql`SELECT DISTINCT subject FROM audit WHERE action = 'erased' AND subject IS NOT NULL`)
      .map((row) => erasedLine.parse(row).subject),
  );

const macOf = (anchorKey: Uint8Array, vaultId: string, erased: readonly string[]): Buffer =>
  createHmac('sha256', anchorKey)
    .update('erased v1\n')
    .update(JSON.stringify([vaultId, erased]))
    .digest();
