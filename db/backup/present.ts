import { existsSync, statSync } from 'node:fs';
import type { Connection } from '../connection.ts';
import { type ErasedIds, erasedInLog, readErasedList } from '../erased-list.ts';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { type DerivedKeys, zero, zeroKeys } from '../keys/root-secret.ts';
import { readVaultFile } from '../keys/vault-file.ts';
import { settleLog } from '../log-beside.ts';
import { openConnection } from '../open.ts';
import type { VaultOptions } from '../opening.ts';
import { readVaultId } from '../inspect.ts';
import { type Result, failed, ok } from '../result.ts';
import { migrations as allMigrations } from '../schema/index.ts';
import { type Secret, unlock } from '../unlock.ts';
import { type MadeBackup, makeBackup } from './make.ts';
import { ownBackupFolder } from './places.ts';
import { type BackupRecord, readBackupRecord } from './record.ts';
import { verifyBackup } from './verify.ts';

/** What could be learnt of the state that a restore is about to replace. */
export interface Present {
  /** The backup that was made of it, and proved; undefined when it can't be opened, or there is none. */
  readonly backup: MadeBackup | undefined;
  /** What it remembers of its backups. */
  readonly record: BackupRecord | undefined;
  /** Ids of clients who were erased, as its log tells and the list that its own keys prove; undefined: it can't say. */
  readonly erased: ErasedIds | undefined;
}

interface PresentOptions extends VaultOptions {
  readonly vaultId: string;
}

const NOTHING: Present = { backup: undefined, record: undefined, erased: undefined };

/**
 * Makes a backup of what stands in the place of a restored database, if it can be opened: with the backup's own keys,
 * mostly, or with the keys that the same password opens. One that is damaged is no reason to stop, since the files are
 * kept; one that is in use, or another vault's, is, and so is a disk that has no room to try it.
 */
export async function backUpPresent(
  options: PresentOptions,
  keys: DerivedKeys,
  secret: Secret,
): Promise<Result<Present, VaultError>> {
  const { file, vaultId } = options;
  const known = readVaultFile(file);
  if (known.ok && known.value.content.vaultId !== vaultId) return failed({ code: 'backup-other-vault' });
  if (!existsSync(file) || statSync(file).size === 0) return ok(NOTHING);
  const withBackupKeys = await backUpWith(options, keys);
  if (withBackupKeys !== 'locked') return withBackupKeys;
  const unlocked = await unlock(file, secret);
  if (!unlocked.ok) return ok(NOTHING);
  zero(unlocked.value.rootSecret);
  try {
    const withOwnKeys = await backUpWith(options, unlocked.value.keys);
    return withOwnKeys === 'locked' ? ok(NOTHING) : withOwnKeys;
  } finally {
    zeroKeys(unlocked.value.keys);
  }
}

async function backUpWith(
  options: PresentOptions,
  keys: DerivedKeys,
): Promise<Result<Present, VaultError> | 'locked'> {
  const { file, migrations = allMigrations, now } = options;
  const log = settleLog({ ...options, migrations }, { keys, vaultFile: undefined }, now);
  const opened = log.ok ? openConnection(file, keys.database) : log;
  if (!opened.ok) return isReasonToStop(opened.error) ? opened : 'locked';
  const connection = opened.value;
  let made: Result<MadeBackup, VaultError>;
  let known: Omit<Present, 'backup'>;
  try {
    if (readVaultId(connection) !== options.vaultId) return failed({ code: 'backup-other-vault' });
    known = readable(connection, options, keys);
    made = await makeBackup(
      {
        ...options,
        connection,
        databaseFile: options.file,
        keys,
      },
      { folder: ownBackupFolder(options.file), kind: 'restore' },
    );
  } catch (thrown) {
    // Damaged so badly that it can't say whose it is.
    const error = vaultErrorOf(thrown);
    return error.code === 'damaged' ? ok(NOTHING) : failed(error);
  } finally {
    connection.raw.close();
  }
  if (!made.ok) return isDamage(made.error) ? ok({ ...known, backup: undefined }) : made;
  const verified = await verifyBackup(made.value.file, keys, { vaultId: options.vaultId });
  return verified.ok || isDamage(verified.error)
    ? ok({ ...known, backup: verified.ok ? made.value : undefined })
    : verified;
}

/** It is in use, or can't be tried for want of room: then it isn't known whether it could have been backed up. */
const isReasonToStop = ({ code }: VaultError): boolean => code === 'open-elsewhere' || code === 'disk-full';

const isDamage = ({ code }: VaultError): boolean =>
  code === 'damaged' || code === 'backup-damaged' || code === 'newer-schema';

function readable(
  connection: Connection,
  { file, vaultId }: PresentOptions,
  keys: DerivedKeys,
): Omit<Present, 'backup'> {
  try {
    const listed = readErasedList({ databaseFile: file, vaultId }, keys.anchor) ?? [];
    const erased = new Set([...listed, ...erasedInLog(connection)]);
    return { record: readBackupRecord(connection), erased };
  } catch (thrown) {
    const error = vaultErrorOf(thrown);
    if (error.code === 'damaged') return NOTHING;
    throw thrown;
  }
}
