import { backUp, isBackupDue, proveAnother } from './backups.ts';
import type { Office } from './office.ts';

/** How long nothing may have been asked for before the day's backup is made: she is in the midst of something. */
const IDLE_MS = 60_000;
/** After one that failed, the next try: each fills the log and the disk's patience. */
const AFTER_FAILURE_MS = 60 * 60_000;

/** When the caseworker pauses: makes the day's backup, or proves one that nobody has proved. */
export interface IdleBackup {
  /** Something was asked for: the pause begins anew. */
  touched(): void;
  /** For good: the program locks. */
  stop(): void;
}

/**
 * @param office the open one, or null
 * @param onBug what threw; the day's work goes on without the backup
 */
export function idleBackup(office: () => Office | null, onBug: (thrown: unknown) => void): IdleBackup {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let notBefore = -Infinity;

  const make = async (): Promise<void> => {
    const open = office();
    if (open === null) return;
    if (performance.now() >= notBefore && isBackupDue(open)) {
      const made = await backUp(open, 'daily');
      if (!made.ok) notBefore = performance.now() + AFTER_FAILURE_MS;
    } else await proveAnother(open);
  };

  return {
    touched() {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void make().catch(onBug), IDLE_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
