import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupKind } from '../../shared/ipc/safety-schemas.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from '../errors.ts';
import { removeFile } from '../files.ts';
import { copyKeys, zeroKeys } from '../keys/root-secret.ts';
import { parseVaultFile } from '../keys/vault-file.ts';
import { type Result, failed, ok } from '../result.ts';
import { type Vault, internalsOf, isOpen, keysOf } from '../vault-handle.ts';
import { closeVault } from '../vault.ts';
import { type BackupContent, contentOf } from './content.ts';
import { readBackupFile } from './format.ts';
import { removeUnfinished } from './list.ts';
import { type MadeBackup, backupSourceOf, makeBackup } from './make.ts';
import { restoreUnlocked } from './restore.ts';
import { verifyBackup } from './verify.ts';

/** One backup of a vault at a time: two would race for a name, and one would take the other's half away. */
const turns = new WeakMap<Vault, Promise<unknown>>();

/**
 * Makes a backup of an open vault and proves it where it lies, when it is its turn. One that can't be proved because it is
 * damaged is taken away again: nobody may come to rely on it. `open-elsewhere`: the vault was closed before.
 */
export function backUpVault(
  vault: Vault,
  wish: { readonly folder: string; readonly kind: BackupKind },
): Promise<Result<MadeBackup, VaultError>> {
  const mine = (turns.get(vault) ?? Promise.resolve()).then(() =>
    isOpen(vault) ? backUpNow(vault, wish) : failed({ code: 'open-elsewhere' } as const),
  );
  turns.set(
    vault,
    mine.catch(() => undefined),
  );
  return mine;
}

async function backUpNow(
  vault: Vault,
  wish: { readonly folder: string; readonly kind: BackupKind },
): Promise<Result<MadeBackup, VaultError>> {
  const keys = copyKeys(keysOf(vault));
  try {
    // What a kill or a power cut left of one.
    removeUnfinished(wish.folder, vault.id);
    const made = await makeBackup(backupSourceOf(vault), wish);
    if (!made.ok) return made;
    const verified = await verifyBackup(made.value.file, keys, { vaultId: vault.id });
    if (verified.ok) return made;
    if (verified.error.code === 'backup-damaged') removeFile(made.value.file);
    return verified;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    zeroKeys(keys);
  }
}

/** Proves a backup of an open vault that lies there already. */
export const proveBackup = (vault: Vault, backup: string): Promise<Result<unknown, VaultError>> =>
  verifyBackup(backup, keysOf(vault), { vaultId: vault.id });

/**
 * Tries out whether a backup of an open vault can be put back: it is, into a scratch folder beside the database, opened as
 * any other, looked into, and taken away.
 */
export async function tryRestore(vault: Vault, backup: string): Promise<Result<BackupContent, VaultError>> {
  const { now, programVersion } = internalsOf(vault);
  // Taken over by the opened copy.
  const keys = copyKeys(keysOf(vault));
  let folder: string | undefined;
  let taken = false;
  try {
    const read = readBackupFile(backup);
    if (!read.ok) return read;
    const vaultFile = parseVaultFile(read.value.vaultText, false);
    if (!vaultFile.ok) {
      // Only the sheet opens it: what can be tried without is done.
      const verified = await verifyBackup(backup, keys, { vaultId: vault.id });
      return verified.ok ? ok(verified.value.content) : verified;
    }
    folder = mkdtempSync(trialPrefix(vault.file));
    const restored = await restoreUnlocked(
      { file: path.join(folder, 'trial.db'), backup, now, programVersion, secret: { password: '' } },
      read.value,
      {
        rootSecret: Buffer.alloc(0),
        keys,
        caseworker: vault.caseworker,
        vaultFile: vaultFile.value,
      },
    );
    if (!restored.ok) return restored;
    taken = true;
    const content = contentOf(restored.value.vault.db, read.value.header);
    const closed = closeVault(restored.value.vault);
    return closed.ok ? ok(content) : closed;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    if (!taken) zeroKeys(keys);
    if (folder !== undefined) remove(folder);
  }
}

const trialPrefix = (databaseFile: string): string => `${databaseFile}.trial-`;

/** Takes away scratch folders that a kill left behind. */
export function removeTrials(databaseFile: string): void {
  const prefix = path.basename(trialPrefix(databaseFile));
  const folder = path.dirname(databaseFile);
  for (const name of readdirSync(folder)) if (name.startsWith(prefix)) remove(path.join(folder, name));
}

/** What can't be taken away now is taken away at the next start. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
  }
}
