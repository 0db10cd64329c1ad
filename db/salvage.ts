import { existsSync } from 'node:fs';
import { passwordStrength } from '../shared/record/password.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { readBackupRecord } from './backup/record.ts';
import { removeRestoring, settleRestore, swapIn } from './backup/swap-in.ts';
import { type Connection, sql } from './connection.ts';
import { erasedInLog, readErasedList } from './erased-list.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { readFacts } from './facts.ts';
import { readVaultId } from './inspect.ts';
import { zero, zeroKeys } from './keys/root-secret.ts';
import { SCRYPT_COST, closeSlot } from './keys/slot.ts';
import { CIPHER, type VaultContent, readVaultFile } from './keys/vault-file.ts';
import { isInUse } from './open.ts';
import { type VaultOptions, openUnlocked } from './opening.ts';
import type { PasswordOptions } from './passwords.ts';
import { type Result, failed, ok } from './result.ts';
import { mergeInto } from './salvage/merge.ts';
import { type Plan, planClients } from './salvage/plan.ts';
import { type Source, openSource } from './salvage/source.ts';
import { type PlacedBackup, makeTarget, newestProvedBackup } from './salvage/target.ts';
import { migrations as allMigrations } from './schema/index.ts';
import { type Unlocked, unlock } from './unlock.ts';
import type { Vault } from './vault-handle.ts';
import { writeSideFiles } from './waiting-set.ts';

export interface SalvageOptions extends VaultOptions, PasswordOptions {
  /** A password, or the recovery sheet with a new one for whoever she says she is. */
  readonly secret:
    | { readonly password: string; readonly firstSlot?: string | undefined }
    | { readonly recoverySheet: string; readonly caseworker: string; readonly newPassword: string };
  /** False only tells what it would come to. */
  readonly apply: boolean;
}

export interface Salvage extends Plan {
  /** The newest proved backup, from which the rest came. */
  readonly backup: PlacedBackup | undefined;
  /** Open, when it was applied. */
  readonly vault: Vault | undefined;
}

/**
 * Saves what can be read of a damaged database, client by client, and takes the rest from its newest proved backup. The
 * damaged files are only copied, and kept under other names when the result takes their place; a kill or a power cut
 * leaves the old set or the new one. Where nothing can be read and there is no backup, nothing is replaced: `damaged`.
 */
export async function salvage(options: SalvageOptions): Promise<Result<Salvage, VaultError>> {
  const { file, secret } = options;
  if ('newPassword' in secret) {
    const strength = passwordStrength(secret.newPassword);
    if (!strength.acceptable) return failed({ code: 'weak-password', reason: strength.reason });
  }
  const settled = settleRestore(options);
  if (!settled.ok) return settled;
  if (!existsSync(file)) return failed({ code: 'database-missing', vaultFile: false });
  const unlocked = await unlock(file, secret);
  if (!unlocked.ok) return unlocked;
  let opened = false;
  try {
    const salvaged = await salvageWith(options, unlocked.value);
    opened = salvaged.ok && salvaged.value.vault !== undefined;
    return salvaged;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    zero(unlocked.value.rootSecret);
    if (!opened) zeroKeys(unlocked.value.keys);
    settleRestore(options);
  }
}

async function salvageWith(
  options: SalvageOptions,
  unlocked: Unlocked,
): Promise<Result<Salvage, VaultError>> {
  const { file, migrations = allMigrations } = options;
  if (isInUse(file, unlocked.keys.database)) return failed({ code: 'open-elsewhere' });
  const source = openSource(file, unlocked.keys.database, migrations);
  if (!source.ok) return source;
  try {
    return await salvageFrom(options, unlocked, source.value);
  } finally {
    source.value?.close();
  }
}

async function salvageFrom(
  options: SalvageOptions,
  unlocked: Unlocked,
  source: Source | null,
): Promise<Result<Salvage, VaultError>> {
  const { file, migrations = allMigrations } = options;
  const { keys, vaultFile } = unlocked;
  const known = vaultFile?.content.vaultId ?? source?.attempt(() => readVaultId(source.db));
  const told = source?.attempt(() => readBackupRecord(source.db));
  const backup = await newestProvedBackup(file, keys, known, told);
  const vaultId = known ?? backup?.header.vaultId;
  if (vaultId === undefined) return failed(NOTHING_LEFT);
  removeRestoring(file, options.stateFolder);
  const made = makeTarget(file, keys, { backup, vaultId }, migrations);
  if (!made.ok) return made;
  const target = made.value;
  let plan: Plan;
  let anchor: Anchor | undefined;
  let content: VaultContent | undefined;
  try {
    const erased = erasedIds({ file, vaultId }, unlocked, source, target);
    plan = planClients(source, backup === undefined ? null : target, erased);
    // An empty database in the place of a damaged one would help nobody.
    if (backup === undefined && !plan.clients.some(({ from }) => from === 'file'))
      return failed(NOTHING_LEFT);
    if (!options.apply) return ok({ ...plan, backup, vault: undefined });
    const stamp = { at: options.now(), who: unlocked.caseworker, programVersion: options.programVersion };
    const facts = vaultFile?.content.facts;
    target.run(sql`BEGIN IMMEDIATE`);
    mergeInto(target, { source, clients: plan.clients, erased, anchorKey: keys.anchor, facts, stamp });
    target.run(sql`COMMIT`);
    const structure = String(target.raw.pragma('integrity_check(1)', { simple: true }));
    if (structure !== 'ok') return failed({ code: 'damaged', where: 'pages', detail: structure });
    target.raw.pragma('wal_checkpoint(TRUNCATE)');
    anchor = anchorOf(target, vaultId);
    content = await contentOf(target, options, unlocked, vaultId);
  } finally {
    target.raw.close();
  }
  writeSideFiles(options, content, keys, anchor);
  swapIn(options, options.now());
  const written = readVaultFile(file);
  if (!written.ok) return written;
  const opened = await openUnlocked(options, { ...unlocked, vaultFile: written.value });
  return opened.ok ? ok({ ...plan, backup, vault: opened.value }) : opened;
}

const NOTHING_LEFT: VaultError = { code: 'damaged', where: 'first-page', detail: 'nothing can be saved' };

/** Everyone who was erased, by the list, and by both logs as far as they can be read. */
function erasedIds(
  { file, vaultId }: { readonly file: string; readonly vaultId: string },
  { keys }: Unlocked,
  source: Source | null,
  target: Connection,
): ReadonlySet<string> {
  return new Set([
    ...(readErasedList({ databaseFile: file, vaultId }, keys.anchor) ?? []),
    ...(source?.attempt(() => erasedInLog(source.db)) ?? []),
    ...erasedInLog(target),
  ]);
}

/** The slots that there are; with the sheet, the new password in the place of the caseworker's, or beside the others. */
async function contentOf(
  target: Connection,
  { secret, cost = SCRYPT_COST }: SalvageOptions,
  { vaultFile, rootSecret, caseworker }: Unlocked,
  vaultId: string,
): Promise<VaultContent> {
  const slots = vaultFile?.content.slots ?? [];
  const facts = readFacts(target);
  if (!('newPassword' in secret)) return { version: 1, vaultId, cipher: CIPHER, facts, slots: [...slots] };
  const slot = await closeSlot(rootSecret, { vaultId, caseworker, password: secret.newPassword, cost });
  const others = slots.filter((other) => other.caseworker !== caseworker);
  return { version: 1, vaultId, cipher: CIPHER, facts, slots: [...others, slot] };
}
