import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import { refused } from './answer.ts';

type BackupCalls = Pick<
  HandlersOf<VaultContract>,
  'inspectBackup' | 'restore' | 'listBackups' | 'backups' | 'makeBackup' | 'tryBackup' | 'setBackupFolder'
>;

/** Backups: made, proved, looked into, put back. */
export function backupCalls(): BackupCalls {
  return {
    inspectBackup: () => refused('no-backup'),
    restore: () => refused('no-backup'),
    listBackups: () => refused('no-backup'),
    backups: () => refused('no-backup'),
    makeBackup: () => refused('no-backup'),
    tryBackup: () => refused('no-backup'),
    setBackupFolder: () => refused('no-backup'),
  };
}
