import type { HandlersOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import type { Scene } from './scene.ts';
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

const ACTIONS = ['read', 'changed', 'changed', 'changed', 'signed', 'printed', 'settings-changed'] as const;

/** A log of invented lines, a minute apart and the newest today: a client is read, changed, signed and printed. */
const logRows = (
  { today, logLines, caseworkers }: Scene,
  belowSeq: number | null,
  limit: number,
  subject: string | null,
) =>
  Array.from({ length: logLines }, (_, index) => logLines - index)
    .map((seq) => {
      const action = ACTIONS[seq % ACTIONS.length] ?? 'read';
      const about = action === 'settings-changed' ? null : `client-${String(Math.floor(seq / 7))}`;
      const minute = new Date(Date.parse(`${today}T14:41:07+01:00`) - (logLines - seq) * 60_000);
      return {
        seq,
        at: minute.toISOString(),
        who: caseworkers?.[Math.floor(seq / 50) % caseworkers.length] ?? 'Ingrid Nilsen',
        action,
        subject: about,
        name: about === null ? null : `Økland, Ragnhild ${about.slice(7)}`,
        detail: action === 'settings-changed' ? { place: true } : {},
        programVersion: '0.1.0',
      };
    })
    .filter(
      (row) => (belowSeq === null || row.seq < belowSeq) && (subject === null || row.subject === subject),
    )
    .slice(0, limit);

/** What a well-kept office answers about its keys, its backups and its log. */
export function safetyAnswers(scene: Scene) {
  const { today, recoverySheet } = scene;
  return {
    inspectBackup: () => ok({ ...content(today), missing: 12 }),
    restore: done,
    salvage: () =>
      ok({
        kept: 141,
        clients: [
          { id: 'client-3', name: 'Økland, Ragnhild', from: 'backup' },
          { id: 'client-5', name: 'Åsgård, Bjørn', from: 'lost' },
        ],
        everyone: true,
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
        second: 'E:\\Registerkort',
        lastVerified: `${today}T08:14:03+01:00`,
        daysOld: 0,
        problem: null,
        entries: entries(today),
        ...scene.backups,
      }),
    makeBackup: () => ok(entry('four', today, 'manual', true)),
    tryBackup: () => ok(content(today)),
    setBackupFolder: done,
    log: ({ belowSeq, limit, subject }) => ok({ rows: logRows(scene, belowSeq, limit, subject) }),
  } satisfies Partial<HandlersOf<VaultContract>>;
}
