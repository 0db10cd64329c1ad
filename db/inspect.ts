import { existsSync, statSync } from 'node:fs';
import { checkAnchor } from './anchor.ts';
import { PAGES_DIFFER, PROVED_AT_ONCE } from './check-pages.ts';
import { type Connection, sql } from './connection.ts';
import type { VaultError } from './errors.ts';
import { readMeta } from './meta.ts';
import { type Migration, schemaVersion } from './migrate.ts';
import { freePages, quickCheck } from './open.ts';
import type { OpeningNote } from './opening-notes.ts';
import type { PageSums } from './page-sums.ts';
import { type Result, failed, ok } from './result.ts';
import { nextOf, removeNext } from './swap.ts';
import type { Unlocked } from './unlock.ts';

export interface Inspection {
  readonly file: string;
  readonly stateFolder?: string;
  readonly migrations: readonly Migration[];
  /** Go on with a state that does not fit the anchor. */
  readonly acceptAnchorMismatch?: boolean;
}

export interface Inspected {
  readonly vaultId: string;
  readonly version: number;
  readonly notes: readonly OpeningNote[];
  /** What the page sum of the file must be (hex), where anybody can say. */
  readonly pages: string | undefined;
}

/** Whether the opened file may be used, by what it says of itself and the anchor of it. Changes nothing. */
export function inspect(
  connection: Connection,
  { file, stateFolder, migrations, acceptAnchorMismatch }: Inspection,
  { keys, vaultFile }: Pick<Unlocked, 'keys' | 'vaultFile'>,
): Result<Inspected, VaultError> {
  const version = schemaVersion(connection, migrations);
  if (!version.ok) return version;
  const vaultId = readVaultId(connection);
  if (vaultId === undefined || (vaultFile && vaultFile.content.vaultId !== vaultId))
    return failed({ code: 'not-a-database', reason: 'other-program' });
  const free = freePages(connection);
  if (free) return failed(free);
  const notes: OpeningNote[] = vaultFile ? [] : [{ note: 'vault-file-unusable' }];
  const anchored = checkAnchor(connection, { databaseFile: file, stateFolder, vaultId }, keys.anchor);
  if (anchored.ok) notes.push(...anchored.value.notes);
  else if (acceptAnchorMismatch !== true || anchored.error.code !== 'anchor-mismatch') return anchored;
  else notes.push({ note: 'anchor-accepted', missing: anchored.error.missing });
  const pages = anchored.ok ? anchored.value.pages : undefined;
  return ok({ vaultId, version: version.value, notes, pages });
}

/**
 * Proves the file itself, structure and page sum, or leaves it to `checkPages` where that is right later: the file is
 * large, and its anchor can tell. What was noticed until now decides whether a next file beside it is a leftover.
 */
export function prove(
  connection: Connection,
  pages: PageSums,
  { file, acceptAnchorMismatch }: Inspection,
  { pages: vouched, notes }: Inspected,
): Result<readonly OpeningNote[], VaultError> {
  const leftover = existsSync(nextOf(file));
  const later = statSync(file).size > PROVED_AT_ONCE && acceptAnchorMismatch !== true && !leftover;
  if (later && vouched !== undefined) return ok(notes);
  const broken = quickCheck(connection);
  if (broken) return failed(broken);
  if (pages.prove(Infinity) === false) {
    if (acceptAnchorMismatch !== true) return failed(PAGES_DIFFER);
    pages.forget();
    return ok([...notes, { note: 'anchor-accepted', missing: 0 }]);
  }
  if (leftover && notes.length === 0) removeNext(file);
  return ok(notes);
}

/** Whether a next file is the newest state of this vault, and whole: then it may take the place of one that isn't. */
export function nextFits(next: Connection, inspection: Inspection, unlocked: Unlocked): boolean {
  const strict = { ...inspection, acceptAnchorMismatch: false };
  return inspect(next, strict, unlocked).ok && quickCheck(next) === undefined;
}

/** The id that was written when the vault was made; undefined in a file that this program did not make. */
export function readVaultId(connection: Connection): string | undefined {
  const hasMeta = connection.get(
    sql`SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'meta'`,
  );
  const id = hasMeta === undefined ? undefined : readMeta(connection, 'vault-id');
  return typeof id === 'string' ? id : undefined;
}
