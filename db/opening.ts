import path from 'node:path';
import { checkAnchor } from './anchor.ts';
import type { AuditEntry } from './audit.ts';
import { type Connection, sql } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { zeroKeys } from './keys/root-secret.ts';
import { readMeta } from './meta.ts';
import { type Migration, applyMigrations, newestVersion, schemaVersion } from './migrate.ts';
import { openConnection, quickCheck } from './open.ts';
import type { OpeningNote } from './opening-notes.ts';
import { type Result, failed, ok } from './result.ts';
import { migrations as allMigrations } from './schema/index.ts';
import type { Unlocked } from './unlock.ts';
import { type Vault, forgetInternals, keepInternals } from './vault-handle.ts';
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

interface Inspected {
  readonly vaultId: string;
  readonly version: number;
  readonly notes: readonly OpeningNote[];
}

/**
 * From keys to an open vault: connection, version, anchor, structure; only then something is written: the missing
 * migrations and the line in the log, in one save. Takes over the keys.
 */
export function openUnlocked(
  options: VaultOptions & OpeningChoices,
  unlocked: Unlocked,
): Promise<Result<Vault, VaultError>> {
  return Promise.resolve(openNow(options, unlocked));
}

function openNow(options: VaultOptions & OpeningChoices, unlocked: Unlocked): Result<Vault, VaultError> {
  const { keys } = unlocked;
  const connected = openConnection(options.file, keys.database);
  if (!connected.ok) {
    zeroKeys(keys);
    return failed(errorWithSheet(connected.error, unlocked));
  }
  const connection = connected.value;
  let vault: Vault | undefined;
  try {
    const inspected = inspect(connection, options, unlocked);
    if (!inspected.ok) return inspected;
    const opening = handle(options, unlocked, connection, inspected.value);
    const begun = begin(opening, inspected.value, options);
    if (begun.ok) vault = opening;
    else forgetInternals(opening);
    return begun.ok ? ok(opening) : begun;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    if (vault === undefined) {
      connection.raw.close();
      zeroKeys(keys);
    }
  }
}

/** Whether the opened file may be used, without changing anything in it. */
function inspect(
  connection: Connection,
  options: VaultOptions & OpeningChoices,
  { keys, vaultFile }: Unlocked,
): Result<Inspected, VaultError> {
  const migrations = options.migrations ?? allMigrations;
  const version = schemaVersion(connection, migrations);
  if (!version.ok) return version;
  const vaultId = readVaultId(connection);
  if (vaultId === undefined || (vaultFile && vaultFile.content.vaultId !== vaultId))
    return failed({ code: 'not-a-database', reason: 'other-program' });
  const notes: OpeningNote[] = [];
  if (!vaultFile) notes.push({ note: 'vault-file-unusable' });
  const places = { databaseFile: options.file, stateFolder: options.stateFolder, vaultId };
  const anchored = checkAnchor(connection, places, keys.anchor);
  if (anchored.ok) notes.push(...anchored.value);
  else if (options.acceptAnchorMismatch !== true || anchored.error.code !== 'anchor-mismatch')
    return anchored;
  else notes.push({ note: 'anchor-accepted', missing: anchored.error.missing });
  const broken = quickCheck(connection);
  if (broken) return failed(broken);
  if (version.value < newestVersion(migrations))
    notes.push({ note: 'migrated', from: version.value, to: newestVersion(migrations) });
  return ok({ vaultId, version: version.value, notes });
}

/** The id that was written when the vault was made; undefined in a file that this program did not make. */
export function readVaultId(connection: Connection): string | undefined {
  const hasMeta = connection.get(
    sql`SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'meta'`,
  );
  const id = hasMeta === undefined ? undefined : readMeta(connection, 'vault-id');
  return typeof id === 'string' ? id : undefined;
}

function handle(
  options: VaultOptions,
  { keys, caseworker }: Unlocked,
  connection: Connection,
  { vaultId, notes }: Inspected,
): Vault {
  const vault: Vault = { id: vaultId, file: path.resolve(options.file), caseworker, db: connection, notes };
  keepInternals(vault, {
    connection,
    databaseKey: keys.database,
    anchorKey: keys.anchor,
    envelopeKey: keys.envelope,
    stateFolder: options.stateFolder,
    now: options.now,
    programVersion: options.programVersion,
    // The save before may have been cut off before its anchor: that is brought to its end before another is made, or
    // openings whose anchor can't be written would get ahead of it. A state that doesn't fit is not anchored unlogged.
    unsettled: !notes.some(({ note }) => note === 'anchor-accepted'),
    writing: false,
  });
  return vault;
}

function begin(
  vault: Vault,
  { version, notes }: Inspected,
  options: VaultOptions,
): Result<undefined, VaultError> {
  const entries: AuditEntry[] = notes.map(({ note, ...detail }) =>
    note === 'migrated' || note === 'anchor-accepted'
      ? { action: note, detail }
      : { action: 'opening-noted', detail: { note, ...detail } },
  );
  return save(vault, [{ action: 'opened' }, ...entries], (connection) => {
    applyMigrations(connection, version, options.migrations ?? allMigrations);
    return ok(undefined);
  });
}

/** A well-typed sheet that opens neither vault file nor database belongs to another one. */
const errorWithSheet = (error: VaultError, { vaultFile }: Unlocked): VaultError =>
  !vaultFile && error.code === 'damaged' && error.where === 'first-page'
    ? { code: 'wrong-recovery-sheet', reason: 'other-vault' }
    : error;
