import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { removeUnfinished, rotateBackups, type ListedBackup } from '../../db/backup/list.ts';
import type { MadeBackup } from '../../db/backup/make.ts';
import { backUpVault, proveBackup, removeTrials, tryRestore } from '../../db/backup/of-vault.ts';
import { ownBackupFolder } from '../../db/backup/places.ts';
import {
  isChangedSince,
  verdict,
  verdictOn,
  readBackupRecord,
  withProblem,
  withProved,
  writeBackupRecord,
  type BackupPlace,
} from '../../db/backup/record.ts';
import { hashOfBytes } from '../../db/backup/hash-bytes.ts';
import { vaultErrorOf } from '../../db/errors.ts';
import { removeProving } from '../../db/log-beside.ts';
import { ok, type Result } from '../../db/result.ts';
import { removeSource } from '../../db/salvage/source.ts';
import { isOpen } from '../../db/vault-handle.ts';
import { logEvent, write, type Vault, type VaultError } from '../../db/vault.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { BackupContent, BackupEntry, BackupKind } from '../../shared/ipc/safety-schemas.ts';
import { answer, answerOf, refused } from '../ipc/answer.ts';
import {
  entryOf,
  findBackup,
  foldersOf,
  keepProblem,
  unprovedBackups,
  type PlacedBackup,
} from './backup-list.ts';
import type { Office } from './office.ts';

/**
 * Makes a backup in the database's own folder and in the second one, if there is one, and proves each where it lies; then
 * the old ones that the rule lets go are taken away. What fails is kept for `backupsOf` to tell. Answers with the first
 * that was proved, or why none was; `cancelled` when the program was locked meanwhile.
 */
export async function backUp(office: Office, kind: BackupKind): Promise<Envelope<BackupEntry>> {
  const { vault } = office;
  if (!isOpen(vault)) return refused('cancelled');
  const answers: Envelope<BackupEntry>[] = [];
  for (const [place, folder] of foldersOf(vault)) {
    const made = await backUpInto(office, { place, folder, kind });
    // What a lock cut off is made next time.
    if (!isOpen(vault)) return refused('cancelled');
    if (!made.ok) keepFailure(vault, place, made.error.code);
    answers.push(made);
  }
  return answers.find((one) => one.ok) ?? answers[0] ?? refused('no-backup');
}

async function backUpInto(
  office: Office,
  { place, folder, kind }: { place: BackupPlace; folder: string; kind: BackupKind },
): Promise<Envelope<BackupEntry>> {
  const { vault, clock } = office;
  const made = await backUpVault(vault, { folder, kind });
  if (!made.ok || !isOpen(vault)) return made.ok ? refused('cancelled') : answerOf(made);
  const backup = { ...made.value, name: path.basename(made.value.file) };
  const kept = keepProved(office, 'backed-up', { place, backup });
  if (!kept.ok) return answerOf(kept);
  const record = readBackupRecord(vault.db);
  const isVerified = (one: ListedBackup): boolean => verdictOn(record, place, one) !== undefined;
  const rotated = rotateBackups(folder, { vaultId: vault.id, isVerified, today: clock.today() });
  return rotated.ok ? answer(entryOf({ place, backup }, record)) : answerOf(rotated);
}

/** Makes one backup into a folder of the caller's choice and proves it there; it is not counted among the others. */
export async function backUpTo(
  { vault }: Office,
  folder: string,
): Promise<Result<MadeBackup & { readonly sha256: string }, VaultError>> {
  const made = await backUpVault(vault, { folder, kind: 'manual' });
  if (!made.ok) return made;
  const { file, header, bytes } = made.value;
  const { kind, sequence } = header;
  const logged = logEvent(vault, { action: 'backed-up', detail: { kind, place: 'elsewhere', sequence } });
  return logged.ok ? ok({ ...made.value, sha256: await hashOfBytes(file, bytes) }) : logged;
}

/** Remembers that a backup was proved, with a line in the log: of one that was made now, or of one that lay there. */
function keepProved(
  { vault, clock }: Office,
  action: 'backed-up' | 'backup-proved',
  { place, backup: { name, header } }: PlacedBackup,
): Result<undefined, VaultError> {
  const { kind, sequence } = header;
  const saved = write(vault, { action, detail: { kind, place, sequence } }, (db) => {
    const before = readBackupRecord(db);
    const after = withProved(before, verdict(place, name, header, clock.now()));
    // That an old one is good says nothing of why a new one could not be made.
    writeBackupRecord(db, action === 'backed-up' ? after : { ...after, problems: before.problems });
    return ok(undefined);
  });
  if (saved.ok && action === 'backed-up') keepProblem(vault, place, undefined);
  return saved;
}

function keepFailure(vault: Vault, place: BackupPlace, code: string): void {
  keepProblem(vault, place, code);
  // Where even this can't be saved, it is told until the lock; the next backup tells it again.
  write(vault, { action: 'backup-failed', detail: { place, code } }, (db) => {
    writeBackupRecord(db, withProblem(readBackupRecord(db), place, code));
    return ok(undefined);
  });
}

/** *Prøv gjenoppretting*: puts a backup back into a scratch folder, opens it, tells what is in it. Proved by that. */
export async function tryBackup(office: Office, id: string): Promise<Envelope<BackupContent>> {
  const found = findBackup(office, id);
  if (found === undefined) return refused('no-backup');
  const tried = answerOf(await tryRestore(office.vault, found.backup.file));
  if (!tried.ok || !isOpen(office.vault)) return tried;
  const kept = answerOf(keepProved(office, 'backup-proved', found));
  return kept.ok ? tried : kept;
}

/** Backups that can't be proved: of older keys, or damaged. Told once, and not read again until the program is opened anew. */
const unprovable = new WeakMap<Vault, Set<string>>();

/**
 * Proves one backup that nobody has proved yet: from before a migration or a rotation, or cut off by a lock before its
 * proof. Whether there was one.
 */
export async function proveAnother(office: Office): Promise<boolean> {
  const { vault } = office;
  const known = unprovable.get(vault) ?? new Set<string>();
  unprovable.set(vault, known);
  const found = unprovedBackups(office).find(({ backup }) => !known.has(backup.file));
  if (found === undefined) return false;
  const proved = await proveBackup(vault, found.backup.file);
  if (!isOpen(vault)) return false;
  if (proved.ok) keepProved(office, 'backup-proved', found);
  else {
    known.add(found.backup.file);
    if (proved.error.code === 'backup-damaged') keepFailure(vault, found.place, proved.error.code);
  }
  return true;
}

/** Where each backup is put too; null: nowhere. Whether it can be written to is found out by the next one. */
export function setBackupFolder(
  { vault }: Office,
  folder: string | null,
): Envelope<Readonly<Record<string, never>>> {
  if (folder !== null && path.resolve(folder) === ownBackupFolder(vault.file)) return refused('not-allowed');
  if (folder !== null && !isFolder(folder)) return refused('no-such-folder');
  const saved = write(
    vault,
    { action: 'settings-changed', detail: { backupFolder: folder !== null } },
    (db) => {
      const second = folder === null ? null : path.resolve(folder);
      writeBackupRecord(db, { ...withProblem(readBackupRecord(db), 'second', undefined), second });
      return ok(undefined);
    },
  );
  if (saved.ok) keepProblem(vault, 'second', undefined);
  return saved.ok ? answer({}) : answerOf(saved);
}

const isFolder = (folder: string): boolean => {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (thrown) {
    vaultErrorOf(thrown);
    return false;
  }
};

/** Whether the day's backup is to be made: something was changed that none has, and none was made today for it. */
export function isBackupDue({ vault, clock }: Office): boolean {
  const folder = ownBackupFolder(vault.file);
  // Remembered is not there: somebody may have taken the whole folder away.
  const isThere = (name: string): boolean => existsSync(path.join(folder, name));
  const own = readBackupRecord(vault.db).proved.filter(({ place, name }) => place === 'own' && isThere(name));
  const madeToday = own.some(({ kind, madeAt }) => kind === 'daily' && madeAt.slice(0, 10) === clock.today());
  return !madeToday && isChangedSince(vault.db, Math.max(0, ...own.map(({ line }) => line)));
}

/**
 * Takes away what a lock, a kill or a power cut left of backups and of a salvage under way. Called when a database has
 * become open.
 */
export function tidyBackups({ vault }: Office): void {
  for (const [, folder] of foldersOf(vault)) removeUnfinished(folder, vault.id);
  removeTrials(vault.file);
  removeSource(vault.file);
  removeProving(vault.file);
}
