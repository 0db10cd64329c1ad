import { passwordStrength } from '../shared/record/password.ts';
import type { Caseworker } from '../shared/record/municipality.ts';
import type { AuditEntry } from './audit.ts';
import type { WritableDb } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { recoverySheetOf } from './keys/recovery-sheet.ts';
import { zero, zeroKeys } from './keys/root-secret.ts';
import { SCRYPT_COST, type ScryptCost, type Slot, closeSlot } from './keys/slot.ts';
import { MAX_SLOTS, type VaultContent, readVaultFile, writeVaultFile, isGenuine } from './keys/vault-file.ts';
import { putCaseworker, removeCaseworker as takeOffList } from './records/office.ts';
import { type Result, failed, ok } from './result.ts';
import { type Secret, type Unlocked, unlock } from './unlock.ts';
import { type Vault, internalsOf } from './vault-handle.ts';
import { logEvent, write } from './write.ts';

export interface PasswordOptions {
  /** Cost of a password try; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
}

/**
 * Gives the caseworker whose password `current` is another one. Rewraps the root secret: the database isn't touched
 * but for a line in the log, and a recovery sheet stays good.
 */
export function changePassword(
  vault: Vault,
  change: PasswordOptions & { readonly current: string; readonly next: string },
): Promise<Result<undefined, VaultError>> {
  const secret = { password: change.current, firstSlot: ownSlot(vault)?.id };
  return withNewSlot(vault, secret, change.next, ({ caseworker, vaultFile }) => {
    const old = vaultFile?.content.slots.find((slot) => slot.caseworker === caseworker);
    if (!old) return failed({ code: 'caseworker-refused', reason: 'unknown' });
    // Another's password, typed while she has the database open, is not hers to change.
    if (ownSlot(vault) !== undefined && caseworker !== vault.caseworker)
      return failed({ code: 'wrong-password' });
    return ok({ caseworker, replaces: old, entry: { action: 'password-changed' }, cost: change.cost });
  });
}

/**
 * Gives one more caseworker (the substitute) a password of her own, and a place on the office's list. `secret`: of
 * someone who has access.
 */
export function addCaseworker(
  vault: Vault,
  added: PasswordOptions & {
    readonly secret: Secret;
    readonly caseworker: string;
    readonly password: string;
    /** Her title, as it stands after her name on papers; without it she isn't put on the office's list. */
    readonly title?: Caseworker['title'];
  },
): Promise<Result<undefined, VaultError>> {
  return withNewSlot(vault, added.secret, added.password, ({ vaultFile }) => {
    const slots = vaultFile?.content.slots ?? [];
    const { caseworker, title } = added;
    if (slots.some((slot) => slot.caseworker === caseworker))
      return failed({ code: 'caseworker-refused', reason: 'exists' });
    if (slots.length >= MAX_SLOTS) return failed({ code: 'caseworker-refused', reason: 'too-many' });
    const entry = { action: 'caseworker-added', detail: { caseworker } } as const;
    const also = (db: WritableDb): void => {
      if (title !== undefined) putCaseworker(db, { name: caseworker, title });
    };
    return ok({ caseworker, replaces: undefined, entry, cost: added.cost, also });
  });
}

/**
 * Takes a caseworker's password away, and her place on the office's list. The last one stays. Copies of older vault
 * files still know her password: where that matters, the keys are rotated.
 */
export function removeCaseworker(vault: Vault, caseworker: string): Result<undefined, VaultError> {
  const read = readVaultFile(vault.file);
  if (!read.ok) return read;
  const { content } = read.value;
  const slots = content.slots.filter((slot) => slot.caseworker !== caseworker);
  if (slots.length === content.slots.length) return failed({ code: 'caseworker-refused', reason: 'unknown' });
  if (slots.length === 0) return failed({ code: 'caseworker-refused', reason: 'last' });
  const entry = { action: 'caseworker-removed', detail: { caseworker } } as const;
  return replaceVaultFile(vault, entry, { ...content, slots }, (db) => takeOffList(db, caseworker));
}

/** Whose passwords open the vault. Known without any key: the unlock page may show it. */
export function caseworkersOf(databaseFile: string): Result<readonly string[], VaultError> {
  const read = readVaultFile(databaseFile);
  return read.ok ? ok(read.value.content.slots.map((slot) => slot.caseworker)) : read;
}

/** The recovery sheet of an open vault once more, for whoever knows a password. Goes into the log. */
export async function showSheet(vault: Vault, password: string): Promise<Result<string, VaultError>> {
  const unlocked = await unlock(vault.file, { password, firstSlot: ownSlot(vault)?.id });
  if (!unlocked.ok) return unlocked;
  const { rootSecret, keys, vaultFile } = unlocked.value;
  try {
    if (vaultFile?.content.vaultId !== vault.id) return failed(OTHER_VAULT);
    const logged = logEvent(vault, { action: 'sheet-shown' });
    return logged.ok ? ok(recoverySheetOf(rootSecret)) : logged;
  } finally {
    zero(rootSecret);
    zeroKeys(keys);
  }
}

/** The slot whose password opened this vault; undefined after the recovery sheet without a vault file. */
export function ownSlot(vault: Pick<Vault, 'file' | 'caseworker'>): Slot | undefined {
  const read = readVaultFile(vault.file);
  return read.ok ? read.value.content.slots.find((slot) => slot.caseworker === vault.caseworker) : undefined;
}

const OTHER_VAULT = { code: 'vault-damaged', reason: 'mac', previous: false } as const;

interface SlotPlan {
  readonly caseworker: string;
  readonly replaces: Slot | undefined;
  readonly entry: AuditEntry;
  readonly cost: ScryptCost | undefined;
  /** What is written in the same save. */
  readonly also?: (db: WritableDb) => void;
}

async function withNewSlot(
  vault: Vault,
  secret: Secret,
  password: string,
  plan: (unlocked: Unlocked) => Result<SlotPlan, VaultError>,
): Promise<Result<undefined, VaultError>> {
  const strength = passwordStrength(password);
  if (!strength.acceptable) return failed({ code: 'weak-password', reason: strength.reason });
  const unlocked = await unlock(vault.file, secret);
  if (!unlocked.ok) return unlocked;
  const { rootSecret, keys, vaultFile } = unlocked.value;
  try {
    const planned = plan(unlocked.value);
    if (!planned.ok) return planned;
    if (vaultFile?.content.vaultId !== vault.id) return failed(OTHER_VAULT);
    const { caseworker, replaces, entry, cost = SCRYPT_COST, also } = planned.value;
    const kept = replaces ? { id: replaces.id } : {};
    const slot = await closeSlot(rootSecret, { vaultId: vault.id, caseworker, password, cost, ...kept });
    // Making the slot takes half a second, in which somebody else's may have been taken away: she must not be let in again.
    const now = readVaultFile(vault.file);
    if (!now.ok) return now;
    if (!isGenuine(now.value, keys.envelope)) return failed(OTHER_VAULT);
    const others = now.value.content.slots.filter((other) => other.id !== slot.id);
    return replaceVaultFile(vault, entry, { ...now.value.content, slots: [...others, slot] }, also);
  } finally {
    zero(rootSecret);
    zeroKeys(keys);
  }
}

/** The vault file and its line in the log: both or none, as far as two files can be. */
export function replaceVaultFile(
  vault: Vault,
  entry: AuditEntry,
  content: VaultContent,
  also: (db: WritableDb) => void = () => undefined,
): Result<undefined, VaultError> {
  const { envelopeKey } = internalsOf(vault);
  const before = readVaultFile(vault.file);
  const written = write(vault, entry, (db) => {
    also(db);
    writeVaultFile(vault.file, content, envelopeKey);
    return ok(undefined);
  });
  // The log could not be written: the password that the caseworker is told of must be the one that works.
  if (!written.ok && written.error.code !== 'not-settled' && before.ok)
    try {
      writeVaultFile(vault.file, before.value.content, envelopeKey);
    } catch (thrown) {
      // A disk that refuses the log may refuse this too, and what it said first is what there is to tell.
      vaultErrorOf(thrown);
    }
  return written;
}
