import path from 'node:path';
import { vaultIdBeside } from './anchor.ts';
import type { AuditEntry } from './audit.ts';
import type { Connection } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { type Inspected, inspect, nextFits, prove } from './inspect.ts';
import { zeroKeys } from './keys/root-secret.ts';
import { settleLog } from './log-beside.ts';
import { bringUpToDate } from './migrate-copy.ts';
import { type Migration, newestVersion } from './migrate.ts';
import { openConnection } from './open.ts';
import type { OpeningNote } from './opening-notes.ts';
import { PageSums } from './page-sums.ts';
import { type Result, failed, ok } from './result.ts';
import { migrations as allMigrations } from './schema/index.ts';
import { openSettled } from './swap.ts';
import type { Unlocked } from './unlock.ts';
import { type Vault, keepInternals, release } from './vault-handle.ts';
import { save } from './write.ts';

/** What the data layer needs from outside. */
export interface VaultOptions {
  /** The database file. */
  readonly file: string;
  /** The program's own folder for a second anchor. Without it there is only the one beside the database. */
  readonly stateFolder?: string;
  /** The clock: ISO with offset, for the log. */
  readonly now: () => string;
  readonly programVersion: string;
  /** The steps of the schema; the program's own unless a test gives others. */
  readonly migrations?: readonly Migration[];
}

export interface OpeningChoices {
  /** Go on with a state that does not fit the anchor, after `anchor-mismatch` was shown. Goes into the log. */
  readonly acceptAnchorMismatch?: boolean;
}

type Options = VaultOptions & OpeningChoices;

/**
 * From keys to an open vault: connection, version, anchor, structure, pages; then the missing migrations, on a copy;
 * then a line in the log. Takes over the keys.
 */
export async function openUnlocked(options: Options, unlocked: Unlocked): Promise<Result<Vault, VaultError>> {
  let opened: Result<Vault, VaultError> | undefined;
  try {
    opened = await openUpToDate(options, unlocked);
    return opened;
  } finally {
    if (opened?.ok !== true) zeroKeys(unlocked.keys);
  }
}

async function openUpToDate(options: Options, unlocked: Unlocked): Promise<Result<Vault, VaultError>> {
  const migrations = options.migrations ?? allMigrations;
  const found = openInspected(options, unlocked, []);
  if (!found.ok) return found;
  const { vault, version } = found.value;
  const to = newestVersion(migrations);
  if (version === to) return begun(vault);
  const migrated = await bringUpToDate(vault, { from: version, to }, migrations);
  if (!migrated.ok) return migrated;
  const again = openInspected(options, unlocked, [...vault.notes, { note: 'migrated', from: version, to }]);
  return again.ok ? begun(again.value.vault) : again;
}

/** A vault that may be used, and in which nothing was written yet. */
function openInspected(
  options: Options,
  unlocked: Unlocked,
  already: readonly OpeningNote[],
): Result<{ readonly vault: Vault; readonly version: number }, VaultError> {
  const { keys } = unlocked;
  const inspection = { ...options, migrations: options.migrations ?? allMigrations };
  const log = settleLog(inspection, unlocked, options.now);
  const settled = openSettled(
    options.file,
    keys.database,
    options.now,
    (next) => nextFits(next, inspection, unlocked),
    log.ok ? openConnection(options.file, keys.database) : log,
  );
  if (!settled.ok) return failed(errorWithKeys(settled.error, options.file, unlocked));
  const { connection, aside } = settled.value;
  const settledNotes: readonly OpeningNote[] = [
    ...(unlocked.byPrevious ? [{ note: 'previous-vault-file' } as const] : []),
    ...noteOf('log-set-aside', log.ok ? log.value : undefined),
    ...noteOf('next-file-used', aside),
  ];
  let pages: PageSums | undefined;
  let vault: Vault | undefined;
  try {
    const inspected = inspect(connection, inspection, unlocked);
    if (!inspected.ok) return inspected;
    pages = new PageSums(options.file, keys.anchor, inspected.value.pages);
    const proved = prove(connection, pages, inspection, inspected.value);
    if (!proved.ok) return proved;
    const notes = distinct([...already, ...settledNotes, ...proved.value]);
    vault = handle(options, unlocked, { connection, pages }, { ...inspected.value, notes });
    return ok({ vault, version: inspected.value.version });
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    if (vault === undefined) {
      connection.raw.close();
      pages?.close();
    }
  }
}

const noteOf = (
  note: 'log-set-aside' | 'next-file-used',
  aside: string | undefined,
): readonly OpeningNote[] => (aside === undefined ? [] : [{ note, aside: path.basename(aside) }]);

/** What was noticed before a migration and still is after it, is told once. */
const distinct = (notes: readonly OpeningNote[]): readonly OpeningNote[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
];

function handle(
  options: VaultOptions,
  { keys, caseworker }: Unlocked,
  opened: { readonly connection: Connection; readonly pages: PageSums },
  { vaultId, notes }: Inspected,
): Vault {
  const file = path.resolve(options.file);
  const vault: Vault = { id: vaultId, file, caseworker, db: opened.connection, notes };
  keepInternals(vault, {
    ...opened,
    databaseKey: keys.database,
    anchorKey: keys.anchor,
    envelopeKey: keys.envelope,
    stateFolder: options.stateFolder,
    now: options.now,
    programVersion: options.programVersion,
    damage: undefined,
    // The save before may have been cut off before its anchor: that is brought to its end before another is made, or
    // openings whose anchor can't be written would get ahead of it. A state that doesn't fit is not anchored unlogged.
    unsettled: !notes.some(({ note }) => note === 'anchor-accepted'),
    writing: false,
    place: undefined,
  });
  return vault;
}

/** The line in the log, with which an opening is done. */
function begun(vault: Vault): Result<Vault, VaultError> {
  let saved: Result<undefined, VaultError> | undefined;
  try {
    saved = save(vault, [{ action: 'opened' }, ...vault.notes.flatMap(entryOf)], () => ok(undefined));
    return saved.ok ? ok(vault) : saved;
  } finally {
    if (saved?.ok !== true) release(vault);
  }
}

function entryOf({ note, ...detail }: OpeningNote): readonly AuditEntry[] {
  // A migration has its line already, in the copy that it was made on.
  if (note === 'migrated') return [];
  return note === 'anchor-accepted'
    ? [{ action: note, detail }]
    : [{ action: 'opening-noted', detail: { note, ...detail } }];
}

/**
 * Keys that don't open the first page: most likely it is damaged. But a well-typed sheet that opens no vault file
 * belongs to another database, and so does a vault file when the anchor says that the database is another's.
 */
function errorWithKeys(error: VaultError, file: string, { vaultFile }: Unlocked): VaultError {
  if (error.code !== 'damaged' || error.where !== 'first-page') return error;
  if (!vaultFile) return { code: 'wrong-recovery-sheet', reason: 'other-vault' };
  const owner = vaultIdBeside(file);
  return owner === undefined || owner === vaultFile.content.vaultId
    ? error
    : { code: 'vault-damaged', reason: 'mac', previous: false };
}
