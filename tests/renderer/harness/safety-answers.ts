import type { HandlersOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import type { BackupEntry } from '../../../shared/ipc/safety-schemas.ts';

const ok = <T>(value: T): Envelope<T> => ({ ok: true, value });
const done = () => ok({});

const entry = (id: string, day: string, kind: BackupEntry['kind'], verified: boolean): BackupEntry => ({
  id,
  kind,
  madeAt: `${day}T08:14:00+01:00`,
  sequence: 1_204,
  bytes: 18_400_000,
  place: 'own',
  verifiedAt: verified ? `${day}T08:14:03+01:00` : null,
});

const entries = (today: string): BackupEntry[] => [
  entry('one', today, 'daily', true),
  entry('two', '2025-11-28', 'extract', true),
  entry('three', '2025-11-20', 'daily', false),
];

const content = (today: string) => ({
  madeAt: `${today}T08:14:00+01:00`,
  sequence: 1_204,
  programVersion: '0.1.0',
  municipality: 'Fjellvik',
  clients: 143,
  registrations: 412,
  decisions: 388,
  lastSavedAt: `${today}T08:13:02+01:00`,
  lastSavedBy: 'Ingrid Nilsen',
});

/** What a well-kept office answers about its keys, its backups and its log. */
export function safetyAnswers(today: string, recoverySheet: string) {
  return {
    inspectBackup: () => ok(content(today)),
    restore: done,
    salvage: () =>
      ok({
        kept: 141,
        clients: [
          { id: 'client-3', name: 'Økland, Ragnhild', from: 'backup' },
          { id: 'client-5', name: 'Åsgård, Bjørn', from: 'lost' },
        ],
        backup: entry('one', today, 'daily', true),
      }),
    listBackups: () => ok({ entries: entries(today).map((one) => ({ ...one, verifiedAt: null })) }),
    showSheet: () => ok({ recoverySheet }),
    confirmSheet: done,
    changePassword: done,
    caseworkers: () => ok({ names: ['Ingrid Nilsen', 'Odd Vikar'] }),
    addCaseworker: done,
    removeCaseworker: done,
    rotateKeys: () => ok({ recoverySheet }),
    backups: () =>
      ok({
        folder: 'C:\\IPLOS\\Fjellvik\\registerkort.db.backups',
        second: 'E:\\Kopier',
        lastVerified: `${today}T08:14:03+01:00`,
        daysOld: 0,
        problem: null,
        entries: entries(today),
      }),
    makeBackup: () => ok(entry('four', today, 'manual', true)),
    tryBackup: () => ok(content(today)),
    setBackupFolder: done,
    log: () =>
      ok({
        rows: [
          {
            seq: 2,
            at: `${today}T09:41:07+01:00`,
            who: 'Ingrid Nilsen',
            action: 'signed',
            subject: 'client-3',
            name: 'Økland, Ragnhild',
            detail: {},
            programVersion: '0.1.0',
          },
        ],
      }),
  } satisfies Partial<HandlersOf<VaultContract>>;
}
