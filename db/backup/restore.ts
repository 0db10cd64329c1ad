import path from 'node:path';
import { passwordStrength } from '../../shared/record/password.ts';
import { lastSaveBeside } from '../anchor.ts';
import { type ErasedIds, readErasedList, readUnprovedList, writeErasedList } from '../erased-list.ts';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { type DerivedKeys, zero, zeroKeys } from '../keys/root-secret.ts';
import { parseVaultFile, readVaultFile } from '../keys/vault-file.ts';
import { isInUse } from '../open.ts';
import { type VaultOptions, openUnlocked } from '../opening.ts';
import { type Result, failed, ok } from '../result.ts';
import { type Secret, type Unlocked, unlockVaultFile } from '../unlock.ts';
import type { Vault } from '../vault-handle.ts';
import { type BackupFile, type BackupHeader, readBackupFile } from './format.ts';
import { backUpPresent } from './present.ts';
import type { BackupSecret, RestoreOptions } from './restore-options.ts';
import { stageBackup } from './stage.ts';
import { settleRestore, swapIn } from './swap-in.ts';
import { verifyBackup } from './verify.ts';

export interface Restored {
  readonly vault: Vault;
  readonly header: BackupHeader;
  /** Where the database that stood there is kept, its side files beside it; undefined when there was none. */
  readonly setAside: string | undefined;
  /** Clients erased since, and now erased from this state too. */
  readonly erasedAgain: number;
}

/** In the log, for whoever opened with the sheet where no name is known. */
const UNKNOWN_CASEWORKER = 'recovery sheet';

/**
 * Puts a backup in the place of a database and opens it. The backup is proved first, the present state backed up if it
 * can be opened, and its files are kept under other names. Until the last moment the old files are untouched; a kill or a
 * power cut leaves the one set or the other (`swap-in.ts`).
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored, VaultError>> {
  try {
    const settled = settleRestore(options);
    if (!settled.ok) return settled;
    const read = readBackupFile(options.backup);
    if (!read.ok) return read;
    const unlocked = await unlockBackup(read.value, options.secret);
    if (!unlocked.ok) return unlocked;
    let restored: Result<Restored, VaultError> | undefined;
    try {
      restored = await restoreUnlocked(options, read.value, unlocked.value);
      return restored;
    } finally {
      zero(unlocked.value.rootSecret);
      if (restored?.ok !== true) {
        zeroKeys(unlocked.value.keys);
        // Takes away what was made, or brings to its end what had come past the marker.
        settleRestore(options);
      }
    }
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** From a password or the sheet to the keys of a backup. A weak new password is refused first. */
export async function unlockBackup(
  backup: BackupFile,
  secret: BackupSecret,
): Promise<Result<Unlocked, VaultError>> {
  if ('newPassword' in secret) {
    const strength = passwordStrength(secret.newPassword);
    if (!strength.acceptable) return failed({ code: 'weak-password', reason: strength.reason });
  }
  const vaultFile = parseVaultFile(backup.vaultText === '' ? undefined : backup.vaultText, false);
  const unlocked = await unlockVaultFile(vaultFile, asSecret(secret, vaultFile));
  // The sheet proves itself by nothing but the keys that it gives: those of another vault don't fit.
  if (unlocked.ok && 'recoverySheet' in secret && !backup.isGenuine(unlocked.value.keys.envelope)) {
    zero(unlocked.value.rootSecret);
    zeroKeys(unlocked.value.keys);
    return failed({ code: 'wrong-recovery-sheet', reason: 'other-vault' });
  }
  return unlocked;
}

function asSecret(secret: BackupSecret, vaultFile: ReturnType<typeof parseVaultFile>): Secret {
  if ('password' in secret) return secret;
  const first = vaultFile.ok ? vaultFile.value.content.slots[0]?.caseworker : undefined;
  const { recoverySheet, caseworker } = secret;
  return {
    recoverySheet,
    caseworker: caseworker === '' ? (first ?? UNKNOWN_CASEWORKER) : caseworker,
  };
}

/** As `restoreBackup`, with keys that are at hand: to try it out. Takes over the keys when it succeeds. */
export async function restoreUnlocked(
  options: RestoreOptions,
  backup: BackupFile,
  unlocked: Unlocked,
): Promise<Result<Restored, VaultError>> {
  const { keys } = unlocked;
  const verified = await verifyBackup(options.backup, keys, migrationsOf(options));
  if (!verified.ok) return verified;
  const { vaultId } = backup.header;
  const file = path.resolve(options.file);
  const lastSave = lastSaveBeside(file, vaultId);
  const present = await backUpPresent(
    { ...options, file, vaultId },
    keys,
    asSecret(options.secret, failed({ code: 'vault-missing', previous: false })),
  );
  if (!present.ok) return present;
  const erased = erasedIds({ databaseFile: file, vaultId }, keys, present.value.erased);
  const staged = await stageBackup(options, { backup, unlocked, erased, present: present.value });
  if (!staged.ok) return staged;
  // Nobody held the file while the set was made: what was saved in it meanwhile is in no backup.
  if (isInUse(file, keys.database) || lastSaveBeside(file, vaultId) !== lastSave)
    return failed({ code: 'open-elsewhere' });
  if (erased.size > 0) writeErasedList({ databaseFile: file, vaultId }, keys.anchor, erased);
  const setAside = swapIn(options, options.now());
  const vaultFile = readVaultFile(file);
  if (!vaultFile.ok) return vaultFile;
  const opened = await openUnlocked(options, { ...unlocked, vaultFile: vaultFile.value });
  const { erasedAgain } = staged.value;
  return opened.ok ? ok({ vault: opened.value, header: backup.header, setAside, erasedAgain }) : opened;
}

const migrationsOf = ({ migrations }: VaultOptions) => (migrations === undefined ? {} : { migrations });

/**
 * Everyone who was erased, by the list and by the present state. A list that is damaged has the present log to make up
 * for it. Where that can't be read either (it has other keys since, or is gone), the list is believed unproved.
 */
function erasedIds(
  of: { readonly databaseFile: string; readonly vaultId: string },
  keys: DerivedKeys,
  present: ErasedIds | undefined,
): ErasedIds {
  const proved = readErasedList(of, keys.anchor);
  const unproved = proved === null && present === undefined ? readUnprovedList(of) : [];
  return new Set([...(proved ?? unproved), ...(present ?? [])]);
}
