import { lastSaveBeside } from '../../db/anchor.ts';
import { parseVaultFile } from '../../db/keys/vault-file.ts';
import { readBackupFile, type BackupFile } from '../../db/backup/format.ts';
import { restoreBackup, unlockBackup } from '../../db/backup/restore.ts';
import { verifyBackup } from '../../db/backup/verify.ts';
import { zero, zeroKeys } from '../../db/keys/root-secret.ts';
import { ok } from '../../db/result.ts';
import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { BackupContent, SecretWish } from '../../shared/ipc/safety-schemas.ts';
import { backupsOf, entryOf, lockedBackups } from '../usecases/backup-list.ts';
import { backUp, setBackupFolder, tryBackup } from '../usecases/backups.ts';
import { answer, answerOf, refused } from './answer.ts';
import type { VaultDesk } from './vault-desk.ts';

type BackupCalls = Pick<
  HandlersOf<VaultContract>,
  'inspectBackup' | 'restore' | 'listBackups' | 'backups' | 'makeBackup' | 'tryBackup' | 'setBackupFolder'
>;

/** Backups: made, proved, looked into, put back. */
export function backupCalls(desk: VaultDesk): BackupCalls {
  const chosen = chosenFiles(desk);
  /** SECURITY: an id is looked for in the list, or is main's token for a file of its dialog; it never becomes a path. */
  const fileOf = (id: string): string | null =>
    lockedBackups(desk.database).find((one) => entryOf(one, null).id === id)?.backup.file ?? chosen(id);
  const mayOpen = (backup: BackupFile): boolean => {
    const read = parseVaultFile(backup.vaultText, false);
    return !desk.status().testDataOnly || !read.ok || read.value.content.facts.purpose !== 'municipality';
  };

  return {
    async inspectBackup({ backup, secret }) {
      const file = fileOf(backup);
      if (file === null) return refused('no-backup');
      const read = answerOf(readBackupFile(file));
      if (!read.ok) return read;
      if (!mayOpen(read.value)) return refused('test-data-only');
      const inspected = await counted(desk, secret, () => inspect(file, read.value, secret));
      const last = lastSaveBeside(desk.database, read.value.header.vaultId);
      if (!inspected.ok || last === undefined) return inspected;
      return answer({ ...inspected.value, missing: Math.max(0, last - inspected.value.sequence) });
    },

    async restore({ backup, secret }) {
      const file = fileOf(backup);
      if (file === null) return refused('no-backup');
      const read = answerOf(readBackupFile(file));
      if (!read.ok) return read;
      if (!mayOpen(read.value)) return refused('test-data-only');
      return desk.openBy(
        'password' in secret ? 'password' : 'sheet',
        async ({ firstSlot: _, ...opening }) => {
          const cost = desk.cost === undefined ? {} : { cost: desk.cost };
          const restored = await restoreBackup({ ...opening, backup: file, secret, ...cost });
          return restored.ok ? ok(restored.value.vault) : restored;
        },
      );
    },

    listBackups: () => answer({ entries: lockedBackups(desk.database).map((one) => entryOf(one, null)) }),

    backups: () => answer(backupsOf(desk.office())),
    makeBackup: () => backUp(desk.office(), 'manual'),
    tryBackup: ({ backup }) => tryBackup(desk.office(), backup),
    setBackupFolder({ folder }) {
      if (folder === null) return setBackupFolder(desk.office(), null);
      const path = desk.folder(folder);
      return path === null ? refused('no-such-folder') : setBackupFolder(desk.office(), path);
    },
  };
}

/** What main's dialog chose: looked into first and then restored, by the same token, which is good for one use elsewhere. */
function chosenFiles(desk: VaultDesk): (token: string) => string | null {
  const files = new Map<string, string>();
  return (token) => {
    const path = files.get(token) ?? desk.folder(token);
    if (path !== null) files.set(token, path);
    return path;
  };
}

/** A password waits after wrong ones, and is counted; a sheet can't be guessed. */
const counted = <T>(
  desk: VaultDesk,
  secret: SecretWish,
  work: () => Promise<Envelope<T>>,
): Promise<Envelope<T>> => ('password' in secret ? desk.tryPassword(work) : work());

async function inspect(
  file: string,
  backup: BackupFile,
  secret: SecretWish,
): Promise<Envelope<BackupContent>> {
  const unlocked = await unlockBackup(backup, secret);
  if (!unlocked.ok) return answerOf(unlocked);
  zero(unlocked.value.rootSecret);
  const verified = answerOf(await verifyBackup(file, unlocked.value.keys));
  zeroKeys(unlocked.value.keys);
  return verified.ok ? answer(verified.value.content) : verified;
}
