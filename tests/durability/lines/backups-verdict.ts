import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { verifyBackup } from '../../../db/backup/verify.ts';
import type { VaultError } from '../../../db/errors.ts';
import type { Result } from '../../../db/result.ts';
import { closeVault } from '../../../db/vault.ts';
import { CASEWORKER, CHEAP, filesIn, layOut, optionsIn } from '../specimen.ts';
import type { BackupsVerdict } from './backups-found.ts';
import type { BackupDamage } from './backups-kinds.ts';
import type { BackupSpecimen } from './backups-specimen.ts';

export const NEW_PASSWORD = 'nytt etter tilbakeføring 4';

/** Where the backup of a round lies: on a medium of its own. */
export const backupIn = (folder: string): string => path.join(`${folder}-stick`, 'one.backup');

/** Proves and restores a damaged backup: neither may succeed, and nothing may change. */
export async function judge(
  folder: string,
  ours: BackupSpecimen,
  damage: BackupDamage,
): Promise<BackupsVerdict> {
  layOut(folder, ours.vaultId, ours.files);
  putOnStick(folder, damage.put);
  const verified = await attempted(() =>
    verifyBackup(backupIn(folder), ours.keys, { vaultId: ours.vaultId }),
  );
  if (typeof verified === 'string') return { found: 'wrong error', how: `verifying threw ${verified}` };
  if (verified.ok) return { found: 'bad one verified', how: 'as if it were whole' };
  if (!damage.refusals.includes(verified.error.code))
    return { found: 'wrong error', how: `verifying: ${JSON.stringify(verified.error)}` };
  return (await restoring(folder, ours, damage)) ?? { noticed: verified.error.code };
}

async function restoring(
  folder: string,
  ours: BackupSpecimen,
  damage: BackupDamage,
): Promise<BackupsVerdict | undefined> {
  const before = readdirSync(folder, { recursive: true }).sort();
  const { recoverySheet } = ours;
  const secret = { recoverySheet, caseworker: CASEWORKER, newPassword: NEW_PASSWORD };
  const backup = backupIn(folder);
  const restored = await attempted(() =>
    restoreBackup({ ...optionsIn(folder), backup, secret, cost: CHEAP }),
  );
  if (typeof restored === 'string') return { found: 'wrong error', how: `restoring threw ${restored}` };
  if (restored.ok) {
    closeVault(restored.value.vault);
    return { found: 'bad one restored', how: 'as if it were whole' };
  }
  const { code } = restored.error;
  // The sheet proves itself by the backup: one that doesn't fit it may be another's.
  if (!damage.refusals.includes(code) && code !== 'wrong-recovery-sheet')
    return { found: 'wrong error', how: `restoring: ${JSON.stringify(restored.error)}` };
  const after = readdirSync(folder, { recursive: true }).sort();
  if (after.join() !== before.join()) return { found: 'lost', how: `a refused restore left ${after.join()}` };
  return areAsBefore(folder, ours)
    ? undefined
    : { found: 'lost', how: 'a refused restore wrote to the vault' };
}

export function putOnStick(folder: string, what: BackupDamage['put']): void {
  const place = backupIn(folder);
  rmSync(path.dirname(place), { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  if (what === 'a folder') mkdirSync(place);
  else if (what !== 'nothing') writeFileSync(place, what);
}

/** Whether database, vault file and anchors are byte for byte what they were. */
export function areAsBefore(folder: string, { files, vaultId }: BackupSpecimen): boolean {
  if (!existsSync(optionsIn(folder).file)) return false;
  const now = filesIn(folder, vaultId);
  return (['database', 'vaultFile', 'beside', 'inState'] as const).every((name) => {
    const then = files[name];
    return then !== undefined && now[name]?.equals(then) === true;
  });
}

/** What a function gives, or what it threw, in words. */
async function attempted<T>(
  act: () => Promise<Result<T, VaultError>>,
): Promise<Result<T, VaultError> | string> {
  try {
    return await act();
  } catch (thrown) {
    return String(thrown);
  }
}
