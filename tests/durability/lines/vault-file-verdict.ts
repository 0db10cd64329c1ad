import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { zero } from '../../../db/keys/root-secret.ts';
import type { VaultError } from '../../../db/errors.ts';
import { openUnlocked } from '../../../db/opening.ts';
import { recover } from '../../../db/recover.ts';
import type { Result } from '../../../db/result.ts';
import { unlock } from '../../../db/unlock.ts';
import { type Secret, type Vault, closeVault } from '../../../db/vault.ts';
import { contentOf, difference } from '../specimen-content.ts';
import { CASEWORKER, CHEAP, layOut, optionsIn } from '../specimen.ts';
import type { VaultFileDamage } from './vault-file-kinds.ts';
import type { KeySpecimen } from './vault-file-specimen.ts';
import type { VaultFileVerdict } from './vault-file-found.ts';

const NEW_PASSWORD = 'helt nytt passord 7';

/** What each try needs: where, whose, and what lies in the place of the vault file. */
interface Trial {
  readonly folder: string;
  readonly ours: KeySpecimen;
  readonly damage: VaultFileDamage;
}

/** Lays out a vault with a damaged vault file, tries the passwords and the sheet on it, and looks at what is left. */
export async function judge(
  folder: string,
  ours: KeySpecimen,
  damage: VaultFileDamage,
  chosen: { readonly passwords: readonly string[]; readonly recovers: boolean; readonly previous: boolean },
): Promise<VaultFileVerdict> {
  const trial: Trial = { folder, ours, damage };
  layOut(folder, ours.vaultId, { ...ours.files, vaultFile: undefined });
  put(vaultFileOf(optionsIn(folder).file), damage.put);
  if (chosen.previous) writeFileSync(`${vaultFileOf(optionsIn(folder).file)}.previous`, ours.previous);
  const said = new Set<string>();
  for (const password of chosen.passwords) {
    const verdict = await byPassword(trial, password, chosen.previous);
    if ('found' in verdict) return verdict;
    said.add(verdict.noticed);
  }
  const sheet = await bySheet(trial, chosen.previous);
  if ('found' in sheet) return sheet;
  const noticed = { noticed: [...said].sort().join(' or ') };
  if (!chosen.recovers || damage.sheetRefused) return noticed;
  return (await afterRecovery(trial, chosen.previous)) ?? noticed;
}

function put(place: string, what: VaultFileDamage['put']): void {
  if (what === 'a folder') mkdirSync(place);
  else if (what === 'a link to itself') symlinkSync(place, place);
  else if (what !== 'nothing') writeFileSync(place, what);
}

async function byPassword(trial: Trial, password: string, previous: boolean): Promise<VaultFileVerdict> {
  const { ours, damage } = trial;
  const version = ours.versions.find(({ bytes }) => damage.put instanceof Buffer && bytes.equals(damage.put));
  const fits = version?.passwords.includes(password) === true;
  const opened = await opening(trial, { password });
  if ('found' in opened) return opened;
  const before = previous ? ours.versions.find(({ bytes }) => bytes.equals(ours.previous)) : undefined;
  const fitsBefore = before?.passwords.includes(password) === true;
  if (opened.ok) {
    const read = readWhole(trial, opened.value);
    if (!fits && fitsBefore && opened.value.notes.some(({ note }) => note === 'previous-vault-file'))
      return read ?? unchanged(trial, previous) ?? { noticed: 'opens by the one before' };
    return fits ? (read ?? { noticed: 'opens' }) : { found: 'wrongly opened', how: 'by password' };
  }
  const { error } = opened;
  if (fits) return { found: 'locked out', how: `the right password: ${JSON.stringify(error)}` };
  if (fitsBefore && (error.code === 'vault-missing' || error.code === 'vault-damaged'))
    return { found: 'locked out', how: `the right password of the file before: ${JSON.stringify(error)}` };
  if (!damage.refusals.includes(error.code)) return { found: 'wrong error', how: JSON.stringify(error) };
  if ('previous' in error && error.code === 'vault-missing' && error.previous !== previous)
    return { found: 'wrong error', how: `told of the one before: ${JSON.stringify(error)}` };
  return unchanged(trial, previous) ?? { noticed: error.code };
}

async function bySheet(trial: Trial, previous: boolean): Promise<VaultFileVerdict> {
  const { ours, damage } = trial;
  const opened = await opening(trial, { recoverySheet: ours.recoverySheet, caseworker: CASEWORKER });
  if ('found' in opened) return opened;
  if (!opened.ok)
    return opened.error.code === damage.sheetRefused
      ? { noticed: opened.error.code }
      : { found: 'locked out', how: `the sheet: ${JSON.stringify(opened.error)}` };
  if (damage.sheetRefused) closeVault(opened.value);
  if (damage.sheetRefused) return { found: 'wrongly opened', how: 'by sheet, beside a newer vault file' };
  return readWhole(trial, opened.value) ?? unchanged(trial, previous) ?? { noticed: 'opens' };
}

/** After `recover`, the new password and the sheet open, and what lay there before is kept under another name. */
async function afterRecovery(trial: Trial, previous: boolean): Promise<VaultFileVerdict | undefined> {
  const { folder, ours, damage } = trial;
  const { recoverySheet } = ours;
  const options = { ...optionsIn(folder), caseworker: CASEWORKER, cost: CHEAP };
  const recovered = await recover({ ...options, recoverySheet, newPassword: NEW_PASSWORD });
  if (!recovered.ok) return { found: 'locked out', how: `not recovered: ${JSON.stringify(recovered.error)}` };
  const read = readWhole(trial, recovered.value);
  if (read) return read;
  const opened = await opening(trial, { password: NEW_PASSWORD });
  if ('found' in opened || !opened.ok)
    return { found: 'locked out', how: 'recovered, and the new password does not open' };
  const again = readWhole(trial, opened.value);
  if (again) return again;
  const kept = keptBeside(vaultFileOf(optionsIn(folder).file));
  const { put: replaced } = damage;
  if (replaced instanceof Buffer && !kept.some((one) => one.equals(replaced)))
    return { found: 'lost', how: 'what recovery replaced was not kept' };
  return previous && !kept.some((one) => one.equals(ours.previous)) && !isOurs(trial)
    ? { found: 'lost', how: 'recovery lost the usable file before' }
    : undefined;
}

/** What lies beside a vault file under names that begin with its own. */
function keptBeside(vaultFile: string): readonly Buffer[] {
  const folder = path.dirname(vaultFile);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(`${path.basename(vaultFile)}.`))
    .map(({ name }) => readFileSync(path.join(folder, name)));
}

const isOurs = ({ ours, damage }: Trial): boolean =>
  damage.put instanceof Buffer &&
  ours.versions.some(({ bytes }) => damage.put instanceof Buffer && bytes.equals(damage.put));

/** As the program opens, with a look at the keys in between. */
async function opening(
  { folder, ours }: Trial,
  secret: Secret,
): Promise<Result<Vault, VaultError> | Exclude<VaultFileVerdict, { readonly noticed: string }>> {
  const options = optionsIn(folder);
  try {
    const unlocked = await unlock(options.file, secret);
    if (!unlocked.ok) return unlocked;
    const isRight = unlocked.value.keys.database.equals(ours.keys.database);
    zero(unlocked.value.rootSecret);
    const opened = await openUnlocked(options, unlocked.value);
    return opened.ok && !isRight ? { found: 'wrongly opened', how: 'with a wrong key' } : opened;
  } catch (thrown) {
    return { found: 'wrong error', how: `threw ${String(thrown)}` };
  }
}

/** Closes it too. */
function readWhole({ ours }: Trial, vault: Vault): VaultFileVerdict | undefined {
  const differs = difference(ours.content, contentOf(vault.db));
  closeVault(vault);
  return differs === undefined ? undefined : { found: 'wrongly opened', how: `read otherwise: ${differs}` };
}

/** Neither a refusal nor an opening with the sheet writes to the vault file or to the one before. */
function unchanged({ folder, ours, damage }: Trial, previous: boolean): VaultFileVerdict | undefined {
  const vaultFile = vaultFileOf(optionsIn(folder).file);
  const now = lstatSync(vaultFile, { throwIfNoEntry: false });
  const same =
    damage.put instanceof Buffer
      ? now?.isFile() === true && readFileSync(vaultFile).equals(damage.put)
      : (now === undefined) === (damage.put === 'nothing');
  if (!same) return { found: 'lost', how: 'the vault file was written to' };
  const before = `${vaultFile}.previous`;
  const kept = previous
    ? existsSync(before) && readFileSync(before).equals(ours.previous)
    : !existsSync(before);
  return kept ? undefined : { found: 'lost', how: 'the vault file before was written to' };
}
