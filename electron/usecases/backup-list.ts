import { listBackupsIn, type ListedBackup } from '../../db/backup/list.ts';
import { ownBackupFolder } from '../../db/backup/places.ts';
import { verdictOn, readBackupRecord, type BackupPlace, type BackupRecord } from '../../db/backup/record.ts';
import { vaultErrorOf } from '../../db/errors.ts';
import { readVaultFile } from '../../db/keys/vault-file.ts';
import type { Vault } from '../../db/vault.ts';
import type { BackupEntry, Backups } from '../../shared/ipc/safety-schemas.ts';
import { callErrorOf } from '../ipc/answer.ts';
import type { Office } from './office.ts';

/** What went wrong since the database was opened, by place: the database itself may be what can't be written. */
const problems = new WeakMap<Vault, Partial<Record<BackupPlace, string>>>();

export const keepProblem = (vault: Vault, place: BackupPlace, code: string | undefined): void =>
  void problems.set(vault, { ...problems.get(vault), [place]: code });

/** The folders that backups go into: the database's own, and a second one if she chose it. */
export const foldersOf = (vault: Vault): readonly (readonly [BackupPlace, string])[] => {
  const { second } = readBackupRecord(vault.db);
  const own = ['own', ownBackupFolder(vault.file)] as const;
  return second === null ? [own] : [own, ['second', second]];
};

export interface PlacedBackup {
  readonly place: BackupPlace;
  readonly backup: Pick<ListedBackup, 'name' | 'file' | 'header' | 'bytes'>;
}

/** A backup as the window is told of it. The id names a place and a file in it, and is looked for in the list again. */
export const entryOf = ({ place, backup }: PlacedBackup, record: BackupRecord | null): BackupEntry => ({
  id: `${place}:${backup.name}`,
  kind: backup.header.kind,
  madeAt: backup.header.madeAt,
  sequence: backup.header.sequence,
  bytes: backup.bytes,
  place,
  verifiedAt: record === null ? null : (verdictOn(record, place, backup)?.at ?? null),
});

/** A backup in one of the vault's folders, by the id that the window got for it. */
export const findBackup = ({ vault }: Office, id: string): PlacedBackup | undefined =>
  placedIn(foldersOf(vault), vault.id).found.find((one) => entryOf(one, null).id === id);

/** Backups on which there is no verdict, newest first. */
export function unprovedBackups({ vault }: Office): readonly PlacedBackup[] {
  const record = readBackupRecord(vault.db);
  return placedIn(foldersOf(vault), vault.id).found.filter(
    ({ place, backup }) => verdictOn(record, place, backup) === undefined,
  );
}

/** How it stands with the backups of an open database. */
export function backupsOf({ vault, clock }: Office): Backups {
  const record = readBackupRecord(vault.db);
  const { found, problem } = placedIn(foldersOf(vault), vault.id);
  const entries = found.map((one) => entryOf(one, record)).toSorted(newestFirst);
  const proved = entries.filter((one) => one.verifiedAt !== null).map(({ madeAt }) => madeAt);
  // One that was made while the clock was ahead would be the last for years, and none would ever seem to grow old.
  const lastVerified = proved.find((madeAt) => madeAt.slice(0, 10) <= clock.today()) ?? proved[0] ?? null;
  const told = { ...record.problems, ...problems.get(vault) };
  return {
    folder: ownBackupFolder(vault.file),
    second: record.second,
    lastVerified,
    daysOld: lastVerified === null ? null : daysBetween(lastVerified.slice(0, 10), clock.today()),
    problem: told.own ?? told.second ?? problem,
    entries,
  };
}

/** The backups in the own folder of a database that is locked, or not there; of every vault where nothing says which it is. */
export function lockedBackups(databaseFile: string): readonly PlacedBackup[] {
  const read = readVaultFile(databaseFile);
  const vaultId = read.ok ? read.value.content.vaultId : undefined;
  return placedIn([['own', ownBackupFolder(databaseFile)]], vaultId).found;
}

function placedIn(
  folders: readonly (readonly [BackupPlace, string])[],
  vaultId: string | undefined,
): { readonly found: readonly PlacedBackup[]; readonly problem: string | null } {
  const found: PlacedBackup[] = [];
  let problem: string | null = null;
  for (const [place, folder] of folders)
    try {
      found.push(...listBackupsIn(folder, vaultId).map((backup) => ({ place, backup })));
    } catch (thrown) {
      problem ??= callErrorOf(vaultErrorOf(thrown)).code;
    }
  return { found, problem };
}

const newestFirst = (a: BackupEntry, b: BackupEntry): number => Date.parse(b.madeAt) - Date.parse(a.madeAt);

/** Whole days from one ISO date to another; none when the clock was set back. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
