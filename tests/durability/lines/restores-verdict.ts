import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { restoreBackup } from '../../../db/backup/restore.ts';
import type { BackupSecret } from '../../../db/backup/restore-options.ts';
import { unlock } from '../../../db/unlock.ts';
import { zero, zeroKeys } from '../../../db/keys/root-secret.ts';
import { type Vault, closeVault, openVault } from '../../../db/vault.ts';
import { verify } from '../../../db/verify.ts';
import type { Random } from '../../../shared/demo/random.ts';
import { cutOffChild } from '../cut-off-child.ts';
import type { CutPoint } from '../cut-points.ts';
import { type Content, contentOf, difference, withoutBackups } from '../specimen-content.ts';
import { CASEWORKER, CHEAP, layOut, optionsIn, placesIn } from '../specimen.ts';
import type { BackupsVerdict } from './backups-found.ts';
import type { BackupSpecimen, SpecimenBackup } from './backups-specimen.ts';
import { NEW_PASSWORD, areAsBefore, backupIn, putOnStick } from './backups-verdict.ts';
import { flipped } from './damage-pages.ts';

/** What stands where a backup is restored to. */
export const STANDING = [
  'whole',
  'nothing at all',
  'no database',
  'no vault file',
  'damaged',
  'no anchors',
] as const;
export type Standing = (typeof STANDING)[number];

const CHILD = path.join(import.meta.dirname, 'restores-child.ts');

function standUp(
  folder: string,
  { files, vaultId }: BackupSpecimen,
  standing: Standing,
  random: Random,
): void {
  layOut(folder, vaultId, files);
  const places = placesIn(folder, vaultId);
  const take = (...names: readonly (keyof typeof places)[]): void => {
    for (const name of names) rmSync(places[name], { force: true });
  };
  switch (standing) {
    case 'whole':
      return;
    case 'nothing at all':
      take('database', 'vaultFile', 'beside', 'inState');
      return;
    case 'no database':
      take('database');
      return;
    case 'no vault file':
      take('vaultFile');
      return;
    case 'no anchors':
      take('beside', 'inState');
      return;
    case 'damaged':
      writeFileSync(places.database, flipped(files.database, random, 0, files.database.length, 20));
      return;
    default:
      standing satisfies never;
  }
}

/** Restores a whole backup onto what stands there: it must be equal afterwards, and what stood there kept. */
export async function judgeRestore(
  folder: string,
  ours: BackupSpecimen,
  backup: SpecimenBackup,
  {
    standing,
    bySheet,
    random,
  }: { readonly standing: Standing; readonly bySheet: boolean; readonly random: Random },
): Promise<BackupsVerdict> {
  standUp(folder, ours, standing, random);
  putOnStick(folder, backup.bytes);
  const before = databasesIn(folder);
  const secret: BackupSecret = bySheet
    ? { recoverySheet: ours.recoverySheet, caseworker: CASEWORKER, newPassword: NEW_PASSWORD }
    : { password: backup.password };
  const options = { ...optionsIn(folder), backup: backupIn(folder), cost: CHEAP };
  const restored = await restoreBackup({ ...options, secret });
  if (!restored.ok) return { found: 'good one refused', how: JSON.stringify(restored.error) };
  const differs = difference(withoutBackups(backup.content), readWhole(restored.value.vault));
  closeVault(restored.value.vault);
  if (differs !== undefined) return { found: 'restored otherwise', how: differs };
  const password = bySheet ? NEW_PASSWORD : backup.password;
  const wrong = (await wrongAfter(folder, ours, backup.content, password)) ?? notKept(folder, before);
  return wrong ?? { noticed: `restored, where there was: ${standing}` };
}

/** As a child process restores with the sheet, onto a whole vault, until it is cut off. Gives its steps at the end. */
export async function restoreUntil(
  folder: string,
  ours: BackupSpecimen,
  backup: SpecimenBackup,
  cut: CutPoint | undefined,
): Promise<readonly string[] | undefined> {
  layOut(folder, ours.vaultId, ours.files);
  putOnStick(folder, backup.bytes);
  const { recoverySheet } = ours;
  const wish = {
    ...{ folder, backup: backupIn(folder), recoverySheet, newPassword: NEW_PASSWORD },
    ...{ step: cut?.step ?? null, torn: cut?.torn ?? false },
  };
  const said = await cutOffChild(CHILD, wish);
  return said === undefined ? undefined : z.array(z.string()).parse(JSON.parse(said));
}

/** After a restore that was cut off, the old set is there or the new one, whole; and what it replaces is kept. */
export async function judgeCut(
  folder: string,
  ours: BackupSpecimen,
  backup: SpecimenBackup,
  done: boolean,
): Promise<BackupsVerdict> {
  const untouched = areAsBefore(folder, ours);
  const secret = { recoverySheet: ours.recoverySheet, caseworker: CASEWORKER };
  const opened = await openVault({ ...optionsIn(folder), secret });
  if (!opened.ok) return { found: 'lost', how: `does not open: ${JSON.stringify(opened.error)}` };
  const content = readWhole(opened.value);
  const told = opened.value.notes;
  closeVault(opened.value);
  if (told.length > 0) return { found: 'lost', how: `side files: ${JSON.stringify(told)}` };
  const isNew = difference(withoutBackups(backup.content), content) === undefined;
  if (!isNew && difference(withoutBackups(ours.content), content) !== undefined)
    return { found: 'restored otherwise', how: 'neither what was there nor what was restored' };
  if (done && !isNew) return { found: 'lost', how: 'restored as told, and then not there' };
  const password = isNew ? NEW_PASSWORD : ours.password;
  const wrong = await wrongAfter(folder, ours, isNew ? backup.content : ours.content, password);
  if (wrong) return wrong;
  if (isNew) return notKept(folder, [ours.files.database]) ?? { noticed: 'cut off, then restored' };
  return { noticed: untouched ? 'cut off, nothing touched' : 'cut off, as before' };
}

/** What is wrong with a vault that should hold this, be opened by that password, and be whole in every file. */
async function wrongAfter(
  folder: string,
  ours: BackupSpecimen,
  content: Content,
  password: string,
): Promise<BackupsVerdict | undefined> {
  const options = optionsIn(folder);
  const unlocked = await unlock(options.file, { password });
  if (!unlocked.ok) return { found: 'lost', how: `the password: ${JSON.stringify(unlocked.error)}` };
  zeroKeys(unlocked.value.keys);
  zero(unlocked.value.rootSecret);
  const secret = { recoverySheet: ours.recoverySheet, caseworker: CASEWORKER };
  const verified = await verify({ ...options, secret });
  if (!verified.ok || !verified.value.ok)
    return { found: 'lost', how: `verified: ${JSON.stringify(verified)}` };
  const opened = await openVault({ ...options, secret });
  if (!opened.ok) return { found: 'lost', how: `opened again: ${JSON.stringify(opened.error)}` };
  const differs = difference(withoutBackups(content), readWhole(opened.value));
  closeVault(opened.value);
  if (differs !== undefined) return { found: 'restored otherwise', how: `the second time: ${differs}` };
  const leftover = readdirSync(folder).find((name) => name.includes('.restoring') || name.includes('.next'));
  return leftover === undefined ? undefined : { found: 'lost', how: `left behind: ${leftover}` };
}

/** Each database that stood there must lie there still, under whatever name. */
function notKept(folder: string, before: readonly Buffer[]): BackupsVerdict | undefined {
  const now = databasesIn(folder);
  return before.every((one) => now.some((other) => other.equals(one)))
    ? undefined
    : { found: 'lost', how: 'what stood there was not kept' };
}

const databasesIn = (folder: string): readonly Buffer[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.db(\.replaced-[^.]*)?$/.test(entry.name))
    .map(({ name }) => readFileSync(path.join(folder, name)));

const readWhole = (vault: Vault): Content => withoutBackups(contentOf(vault.db));
