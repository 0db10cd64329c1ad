import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { auditHead } from './audit.ts';
import type { ReadableDb } from './connection.ts';
import { fileSystemCode, type VaultError } from './errors.ts';
import { readSmallFile, writeFileAtomically } from './files.ts';
import { type Result, failed, ok } from './result.ts';

/** The newest state that was acknowledged: number of the save, and the log's hash then. */
export interface Anchor {
  readonly vaultId: string;
  readonly sequence: number;
  /** Hex. */
  readonly head: string;
}

/** Where an anchor is kept: beside the database, and a copy in the program's own folder if there is one. */
export interface AnchorPlaces {
  readonly databaseFile: string;
  readonly stateFolder: string | undefined;
  readonly vaultId: string;
}

export type AnchorPlace = 'beside' | 'state-folder';

/** What was found that does not stop the opening, but must be told. */
export interface AnchorNote {
  readonly note: 'anchor-missing' | 'anchor-damaged';
  readonly place: AnchorPlace;
}

const anchorFile = z.strictObject({
  version: z.literal(1),
  vaultId: z.uuid(),
  sequence: z.int().min(0),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

function filesOf(places: AnchorPlaces): readonly (readonly [AnchorPlace, string])[] {
  const beside = ['beside', `${places.databaseFile}.anchor`] as const;
  if (places.stateFolder === undefined) return [beside];
  return [beside, ['state-folder', path.join(places.stateFolder, `${places.vaultId}.anchor`)]];
}

/** The state that the open database is in. */
export function anchorOf(db: ReadableDb, vaultId: string): Anchor {
  const { save, hash } = auditHead(db);
  return { vaultId, sequence: save, head: Buffer.from(hash).toString('hex') };
}

/** Writes the anchor in all its places. Throws the file system's error. */
export function writeAnchor(places: AnchorPlaces, key: Uint8Array, anchor: Anchor): void {
  if (places.stateFolder !== undefined) mkdirSync(places.stateFolder, { recursive: true });
  const content = `${JSON.stringify({ version: 1, ...anchor, mac: macOf(key, anchor) })}\n`;
  for (const [, file] of filesOf(places)) writeFileAtomically(file, content);
}

/**
 * Compares the open database with its anchor, the newest of the copies. A missing or damaged copy is a note,
 * since losing a side file must never lock anybody out.
 */
export function checkAnchor(
  db: ReadableDb,
  places: AnchorPlaces,
  key: Uint8Array,
): Result<readonly AnchorNote[], VaultError> {
  const notes: AnchorNote[] = [];
  const found: Anchor[] = [];
  for (const [place, file] of filesOf(places)) {
    const read = readAnchor(file, places.vaultId, key);
    if (typeof read === 'string') notes.push({ note: read, place });
    else found.push(read);
  }
  const newest = found.reduce<Anchor | undefined>(
    (best, anchor) => (best && best.sequence >= anchor.sequence ? best : anchor),
    undefined,
  );
  const mismatch = newest && mismatchOf(db, newest);
  return mismatch ? failed(mismatch) : ok(notes);
}

function mismatchOf(db: ReadableDb, anchor: Anchor): VaultError | undefined {
  const now = anchorOf(db, anchor.vaultId);
  const ahead = now.sequence - anchor.sequence;
  if (ahead < 0) return { code: 'anchor-mismatch', kind: 'behind', missing: -ahead };
  // One ahead is a save whose anchor was not written before the power went.
  if (ahead > 1) return { code: 'anchor-mismatch', kind: 'ahead', missing: 0 };
  const then = Buffer.from(auditHead(db, anchor.sequence).hash).toString('hex');
  return then === anchor.head ? undefined : { code: 'anchor-mismatch', kind: 'other-history', missing: 0 };
}

function readAnchor(file: string, vaultId: string, key: Uint8Array): Anchor | AnchorNote['note'] {
  const text = readable(file);
  if (text === undefined) return 'anchor-missing';
  if (text === null) return 'anchor-damaged';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'anchor-damaged';
  }
  const parsed = anchorFile.safeParse(json);
  if (!parsed.success || parsed.data.vaultId !== vaultId) return 'anchor-damaged';
  const { sequence, head, mac } = parsed.data;
  const anchor = { vaultId, sequence, head };
  const genuine = timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(macOf(key, anchor), 'hex'));
  return genuine ? anchor : 'anchor-damaged';
}

/** The file's text; null where the system won't give it: losing a side file must never lock anybody out. */
function readable(file: string): string | null | undefined {
  try {
    return readSmallFile(file, 4096);
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return null;
  }
}

const macOf = (key: Uint8Array, { vaultId, sequence, head }: Anchor): string =>
  createHmac('sha256', key)
    .update('anchor v1\n')
    .update(JSON.stringify([vaultId, sequence, head]))
    .digest('hex');
