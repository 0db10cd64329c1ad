import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readAnchorLines, writeAnchorLine } from './anchor-file.ts';
import { auditHead } from './audit.ts';
import type { ReadableDb } from './connection.ts';
import { fileSystemCode, type VaultError } from './errors.ts';
import { type Result, failed, ok } from './result.ts';

/** The newest state that was acknowledged: number of the save, the log's hash and the file's page sum then. */
export interface Anchor {
  readonly vaultId: string;
  readonly sequence: number;
  /** Hex. */
  readonly head: string;
  /** Hex; null in one that was written before the file was at rest. */
  readonly pages: string | null;
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

/** What the anchor says of the open database. */
export interface AnchorChecked {
  readonly notes: readonly AnchorNote[];
  /** What the page sum of the file must be; undefined where nobody can say: no anchor, or one save ahead of it. */
  readonly pages: string | undefined;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const parts = { vaultId: z.uuid(), sequence: z.int().min(0), head: hash };
const newer = { ...parts, pages: hash.nullable(), mac: hash };
/**
 * Versions 1 and 2 were the only line of their file, and version 1 had no page sum. `alone` in version 3: the line was
 * written without one of the save before beside it.
 */
const anchorLine = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), ...parts, mac: hash }),
  z.strictObject({ version: z.literal(2), ...newer }),
  z.strictObject({ version: z.literal(3), ...newer, alone: z.boolean() }),
]);
type AnchorLine = z.output<typeof anchorLine>;

function filesOf(places: AnchorPlaces): readonly (readonly [AnchorPlace, string])[] {
  const beside = ['beside', `${places.databaseFile}.anchor`] as const;
  if (places.stateFolder === undefined) return [beside];
  return [beside, ['state-folder', path.join(places.stateFolder, `${places.vaultId}.anchor`)]];
}

/**
 * The state that the open database is in.
 * @param pages its page sum (hex), when its file is at rest
 */
export function anchorOf(db: ReadableDb, vaultId: string, pages: string | null = null): Anchor {
  const { save, hash } = auditHead(db);
  return { vaultId, sequence: save, head: Buffer.from(hash).toString('hex'), pages };
}

/** Writes the anchor in all its places. Throws the file system's error. */
export function writeAnchor(places: AnchorPlaces, key: Uint8Array, anchor: Anchor): void {
  if (places.stateFolder !== undefined) mkdirSync(places.stateFolder, { recursive: true });
  const line = {
    text: (alone: boolean) => {
      const said = { version: 3, ...anchor, alone } as const;
      return JSON.stringify({ ...said, mac: macOf(key, said) });
    },
    sequence: anchor.sequence,
    follows: (text: string) => {
      const other = parsed(text);
      return other?.vaultId === anchor.vaultId && other.sequence === anchor.sequence - 1;
    },
  };
  for (const [, file] of filesOf(places)) writeAnchorLine(file, line);
}

/**
 * Compares the open database with its anchor, the newest of the copies. A missing or damaged copy is a note,
 * since losing a side file must never lock anybody out.
 */
export function checkAnchor(
  db: ReadableDb,
  places: AnchorPlaces,
  key: Uint8Array,
): Result<AnchorChecked, VaultError> {
  const notes: AnchorNote[] = [];
  const found: Anchor[] = [];
  for (const [place, file] of filesOf(places)) {
    const read = readAnchors(file, places.vaultId, key);
    found.push(...read.anchors);
    if (read.note !== undefined) notes.push({ note: read.note, place });
  }
  const newest = newestOf(found);
  if (newest === undefined) return ok({ notes, pages: undefined });
  const ahead = auditHead(db).save - newest.sequence;
  const mismatch = mismatchOf(db, newest, ahead);
  return mismatch
    ? failed(mismatch)
    : ok({ notes, pages: ahead === 0 ? (newest.pages ?? undefined) : undefined });
}

function mismatchOf(db: ReadableDb, anchor: Anchor, ahead: number): VaultError | undefined {
  if (ahead < 0) return { code: 'anchor-mismatch', kind: 'behind', missing: -ahead };
  // One ahead is a save whose anchor was not written before the power went.
  if (ahead > 1) return { code: 'anchor-mismatch', kind: 'ahead', missing: 0 };
  const then = Buffer.from(auditHead(db, anchor.sequence).hash).toString('hex');
  return then === anchor.head ? undefined : { code: 'anchor-mismatch', kind: 'other-history', missing: 0 };
}

function newestOf<T extends { readonly sequence: number }>(anchors: readonly T[]): T | undefined {
  return anchors.reduce<T | undefined>(
    (best, anchor) => (best && best.sequence >= anchor.sequence ? best : anchor),
    undefined,
  );
}

/** The genuine anchors of a file, and what is to be told of it: what isn't in order may be what somebody took away. */
function readAnchors(
  file: string,
  vaultId: string,
  key: Uint8Array,
): { readonly anchors: readonly Anchor[]; readonly note?: AnchorNote['note'] } {
  const lines = readable(file);
  if (lines === undefined) return { anchors: [], note: 'anchor-missing' };
  const genuine = lines
    .map(parsed)
    .filter((line) => line !== undefined)
    .filter((line) => line.vaultId === vaultId && isGenuine(line, key));
  const anchors = genuine.map((line) => ({
    vaultId,
    sequence: line.sequence,
    head: line.head,
    pages: line.version === 1 ? null : line.pages,
  }));
  const isWhole = genuine.length === lines.length && isInOrder(genuine);
  return isWhole ? { anchors } : { anchors, note: 'anchor-damaged' };
}

/** The lines of a save and the one before it; or one that was made to be the only one. */
function isInOrder(lines: readonly AnchorLine[]): boolean {
  const [one, other] = lines;
  if (one === undefined || lines.length > 2) return false;
  if (other !== undefined) return Math.abs(one.sequence - other.sequence) === 1;
  return one.version !== 3 || one.alone;
}

function isGenuine({ mac, ...said }: AnchorLine, key: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(mac, 'hex'), Buffer.from(macOf(key, said), 'hex'));
}

/** Without any key: what it says, true or not. */
function parsed(line: string): AnchorLine | undefined {
  try {
    return anchorLine.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** What the anchor beside a database says without any key, true or not. */
const saidBeside = (databaseFile: string): AnchorLine | undefined =>
  newestOf((readable(`${databaseFile}.anchor`) ?? []).map(parsed).filter((said) => said !== undefined));

/** Which vault a database belongs to by what the anchor beside it says; undefined where that can't be read. */
export const vaultIdBeside = (databaseFile: string): string | undefined => saidBeside(databaseFile)?.vaultId;

/** Number of the last save of a vault, by what the anchor beside its database says without any key: to be told, never relied on. */
export function lastSaveBeside(databaseFile: string, vaultId: string): number | undefined {
  const said = saidBeside(databaseFile);
  return said?.vaultId === vaultId ? said.sequence : undefined;
}

/** The file's lines; none where the system won't give it: losing a side file must never lock anybody out. */
function readable(file: string): readonly string[] | undefined {
  try {
    return readAnchorLines(file);
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return [];
  }
}

/** What of a line the key vouches for, in the order of its version. */
type Said = AnchorLine extends infer Line ? (Line extends unknown ? Omit<Line, 'mac'> : never) : never;

function macOf(key: Uint8Array, said: Said): string {
  const { version, vaultId, sequence, head } = said;
  const parts: unknown[] = [vaultId, sequence, head];
  if (said.version !== 1) parts.push(said.pages);
  if (said.version === 3) parts.push(said.alone);
  return createHmac('sha256', key).update(`anchor v${version}\n`).update(JSON.stringify(parts)).digest('hex');
}
