import { lstatSync, realpathSync } from 'node:fs';
import { auditHead } from '../audit.ts';
import type { Connection } from '../connection.ts';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { isThere } from '../files.ts';
import { type DerivedKeys, copyKeys, zeroKeys } from '../keys/root-secret.ts';
import { isGenuine, parseVaultFile } from '../keys/vault-file.ts';
import { type Migration, newestVersion } from '../migrate.ts';
import { openImage } from '../open.ts';
import { readVaultId } from '../inspect.ts';
import { type Result, failed, ok } from '../result.ts';
import { rowSumsInTurns } from '../row-hashes.ts';
import { migrations as allMigrations } from '../schema/index.ts';
import { type BackupContent, contentOf } from './content.ts';
import { type BackupFile, readBackupFile } from './format.ts';
import { hashOfBytes } from './hash-bytes.ts';
import { referencesHold } from './references.ts';

export interface VerifyBackupOptions {
  /** Whose backup it must be; left out, any vault's that these keys open. */
  readonly vaultId?: string;
  readonly migrations?: readonly Migration[];
}

export interface VerifiedBackup {
  readonly backup: BackupFile;
  readonly content: BackupContent;
}

/**
 * Proves a backup where it lies: read back whole, its hash and MACs, opened with the key, SQLite's own check, every
 * reference, every row against the sums that were taken of the database when it was made. Writes nothing.
 *
 * It pauses for others as it reads; only SQLite's check of the structure is one step, 4 to 6 ms for each MB.
 */
export async function verifyBackup(
  file: string,
  keys: DerivedKeys,
  options: VerifyBackupOptions = {},
): Promise<Result<VerifiedBackup, VaultError>> {
  const own = copyKeys(keys);
  try {
    const read = readBackupFile(file);
    if (!read.ok) return read;
    const backup = read.value;
    const untrue = untruth(backup, own.envelope, options);
    if (untrue) return failed(untrue);
    if ((await hashOfBytes(file, backup.imageBytes)) !== backup.header.sha256) return damaged('image');
    if (hasCompany(file)) return damaged('image');
    const opened = openImage(file, own.database);
    if (!opened.ok) return failed(isOutside(opened.error) ? opened.error : damaged('image').error);
    try {
      const content = await readContent(opened.value, backup, own.anchor);
      return content === undefined ? damaged('content') : ok({ backup, content });
    } finally {
      opened.value.raw.close();
    }
  } catch (thrown) {
    const error = vaultErrorOf(thrown);
    return error.code === 'damaged' ? damaged('image') : failed(error);
  } finally {
    zeroKeys(own);
  }
}

const damaged = (part: 'header' | 'vault-file' | 'image' | 'content') =>
  failed({ code: 'backup-damaged', part } as const);

/**
 * A journal or a log of changes beside the backup: SQLite would take it for the image's own. Nothing that we make has one,
 * so that somebody else has put it there, and what would be read with it isn't what was hashed. Where the name is a link,
 * SQLite looks beside the file itself, and on Windows beside the link. No other is followed: on a share, the folders above
 * may not be looked at.
 */
const hasCompany = (file: string): boolean =>
  [file, ...(lstatSync(file).isSymbolicLink() ? [realpathSync(file)] : [])].some((name) =>
    ['-journal', '-wal'].some((ending) => isThere(`${name}${ending}`)),
  );

/** The medium or the machine, and not what lies on it. */
const isOutside = ({ code }: VaultError): boolean => code === 'io' || code === 'setting-refused';

/** What the small parts say, before the large one is read. */
function untruth(
  backup: BackupFile,
  envelopeKey: Uint8Array,
  options: VerifyBackupOptions,
): VaultError | undefined {
  const { header, vaultText } = backup;
  if (options.vaultId !== undefined && header.vaultId !== options.vaultId)
    return { code: 'backup-other-vault' };
  const vaultFile = vaultText === '' ? undefined : parseVaultFile(vaultText, false);
  if (vaultFile?.ok === false)
    return vaultFile.error.code === 'vault-newer' ? vaultFile.error : damaged('vault-file').error;
  const vaultIsGenuine = vaultFile === undefined || isGenuine(vaultFile.value, envelopeKey);
  // Neither fits: made under other keys, before a rotation. One alone: somebody put it together.
  if (!backup.isGenuine(envelopeKey))
    return vaultFile !== undefined && !vaultIsGenuine
      ? { code: 'backup-other-vault' }
      : damaged('header').error;
  if (!vaultIsGenuine || (vaultFile && vaultFile.value.content.vaultId !== header.vaultId))
    return damaged('vault-file').error;
  const known = newestVersion(options.migrations ?? allMigrations);
  return header.schema > known ? { code: 'newer-schema', found: header.schema, known } : undefined;
}

/** What stands in it, or undefined where it is not what the header tells of. */
async function readContent(
  connection: Connection,
  { header, imageBytes }: BackupFile,
  anchorKey: Uint8Array,
): Promise<BackupContent | undefined> {
  const pragma = (source: string): unknown => connection.raw.pragma(source, { simple: true });
  if (Number(pragma('page_count')) * Number(pragma('page_size')) !== imageBytes) return undefined;
  if (pragma('freelist_count') !== 0 || pragma('user_version') !== header.schema) return undefined;
  if (readVaultId(connection) !== header.vaultId) return undefined;
  if (auditHead(connection).save !== header.sequence) return undefined;
  if (pragma('integrity_check(1)') !== 'ok') return undefined;
  if (!(await referencesHold(connection))) return undefined;
  return (await sumsFit(connection, header, anchorKey)) ? contentOf(connection, header) : undefined;
}

async function sumsFit(
  connection: Connection,
  { counts, sums }: BackupFile['header'],
  anchorKey: Uint8Array,
): Promise<boolean> {
  const found = new Map(
    (await rowSumsInTurns(connection, anchorKey)).map((one) => [one.table, `${one.rows} ${one.sum}`]),
  );
  const told = Object.entries(counts).map(
    ([table, rows]) => [table, `${rows} ${sums[table] ?? ''}`] as const,
  );
  return told.length === found.size && told.every(([table, figures]) => found.get(table) === figures);
}
