import { renameSync } from 'node:fs';
import { readVaultFile, vaultFileOf } from '../../../db/keys/vault-file.ts';
import { zero, zeroKeys } from '../../../db/keys/root-secret.ts';
import { unlock } from '../../../db/unlock.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { type Content, contentOf, difference } from '../specimen-content.ts';
import { CASEWORKER, optionsIn } from '../specimen.ts';
import type { VaultFileVerdict } from './vault-file-found.ts';
import { type CutKind, NEXT } from './passwords-kills.ts';
import type { KeySpecimen } from './vault-file-specimen.ts';

/** What is left of a vault after an act: done, so that she was told, or cut off. Uses the files up. */
export async function judgeAfter(
  folder: string,
  ours: KeySpecimen,
  kind: CutKind,
  done: boolean,
): Promise<VaultFileVerdict> {
  const { file } = optionsIn(folder);
  const locked = await lockedOut(ours, kind, done, (password) => opens(file, ours, password));
  if (locked !== undefined) return { found: 'locked out', how: locked };
  const sheet = await sheetVerdict(folder, ours, kind);
  if (sheet) return sheet;
  if (!readVaultFile(file).ok && (done || kind.before === 'whole'))
    return { found: 'lost', how: 'the vault file' };
  renameSync(`${vaultFileOf(file)}.previous`, vaultFileOf(file));
  if (!readVaultFile(file).ok) return { found: 'lost', how: 'the vault file before' };
  return { noticed: done ? 'changed as told' : 'cut off, opens' };
}

/** Whether a password gives the vault's own keys. */
async function opens(file: string, ours: KeySpecimen, password: string): Promise<boolean> {
  const unlocked = await unlock(file, { password });
  if (!unlocked.ok) return false;
  const { keys, rootSecret } = unlocked.value;
  const isRight = keys.database.equals(ours.keys.database);
  zeroKeys(keys);
  zero(rootSecret);
  return isRight;
}

/** When it was done, what she was told holds; before that, what held before or what is to hold. */
async function lockedOut(
  { password, substitute }: KeySpecimen,
  { act, before }: CutKind,
  done: boolean,
  works: (password: string) => Promise<boolean>,
): Promise<string | undefined> {
  const hersStays = act === 'add' || act === 'remove';
  if (hersStays && !(await works(password))) return 'her password opens no more';
  if (act === 'remove') return done && (await works(substitute)) ? 'removed, and opens still' : undefined;
  const newOne = await works(NEXT);
  if (done && !newOne) return 'done, and the new password does not open';
  if (hersStays || newOne || before !== 'whole') return undefined;
  return (await works(password)) ? undefined : 'neither the old nor the new password opens';
}

const withoutList = ({ records, tables }: Content): Content => ({
  records: new Map([...records].filter(([name]) => name !== 'caseworkers')),
  tables: new Map([...tables].filter(([name]) => name !== 'caseworker')),
});

async function sheetVerdict(
  folder: string,
  ours: KeySpecimen,
  { act }: CutKind,
): Promise<VaultFileVerdict | undefined> {
  const secret = { recoverySheet: ours.recoverySheet, caseworker: CASEWORKER };
  const opened = await openVault({ ...optionsIn(folder), secret });
  if (!opened.ok) return { found: 'locked out', how: `the sheet: ${JSON.stringify(opened.error)}` };
  const content = contentOf(opened.value.db);
  // Whoever comes or goes is put on the office's list or taken off it.
  const listMayChange = act === 'add' || act === 'remove';
  const differs = listMayChange
    ? difference(withoutList(ours.content), withoutList(content))
    : difference(ours.content, content);
  closeVault(opened.value);
  return differs === undefined ? undefined : { found: 'wrongly opened', how: `read otherwise: ${differs}` };
}
