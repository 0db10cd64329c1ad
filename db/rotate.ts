import { backUpVault } from './backup/of-vault.ts';
import { ownBackupFolder } from './backup/places.ts';
import { removeRestoring, settleRestore, swapIn } from './backup/swap-in.ts';
import { erasedInLog, readErasedList, writeErasedList } from './erased-list.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from './errors.ts';
import { removeFile } from './files.ts';
import { readFacts } from './facts.ts';
import { recoverySheetOf } from './keys/recovery-sheet.ts';
import { type DerivedKeys, deriveKeys, newRootSecret, zero, zeroKeys } from './keys/root-secret.ts';
import { SCRYPT_COST, type Slot, closeSlot } from './keys/slot.ts';
import { CIPHER, type VaultContent, readVaultFile, vaultFileOf } from './keys/vault-file.ts';
import { openUnlocked } from './opening.ts';
import { type PasswordOptions, ownSlot } from './passwords.ts';
import { type Result, failed, ok } from './result.ts';
import { copyUnderKeys } from './rotated-copy.ts';
import { unlock } from './unlock.ts';
import { type Vault, internalsOf, isOpen, release } from './vault-handle.ts';
import { writeSideFiles } from './waiting-set.ts';
import { settle } from './write.ts';

export interface Rotated {
  /** Takes the place of the one given, which is closed. */
  readonly vault: Vault;
  /** Opens the database from now on, with no password. Kept nowhere. */
  readonly recoverySheet: string;
}

/**
 * Gives a database new keys, when its recovery sheet or a password is in wrong hands: a proved backup, a copy under the
 * new keys, proved, and swapped in with a vault file and anchors of its own. Only the caseworker whose password it is
 * has access afterwards: nobody else's can be closed anew without knowing it. Older backups keep their older keys.
 *
 * A kill or a power cut leaves the old set or the new one, whole. With an error, `vault` is open as before and nothing
 * was changed, unless it was closed already (`isOpen`): then opening again finds what there is.
 */
export async function rotateKeys(
  vault: Vault,
  options: PasswordOptions & { readonly password: string },
): Promise<Result<Rotated, VaultError>> {
  const unlocked = await unlock(vault.file, { password: options.password, firstSlot: ownSlot(vault)?.id });
  if (!unlocked.ok) return unlocked;
  const rootSecret = newRootSecret();
  try {
    const ready = await backUpVault(vault, { folder: ownBackupFolder(vault.file), kind: 'rotation' });
    if (!ready.ok) return ready;
    const { caseworker } = unlocked.value;
    const { password, cost = SCRYPT_COST } = options;
    const slot = await closeSlot(rootSecret, { vaultId: vault.id, caseworker, password, cost });
    return isOpen(vault) ? await swapKeys(vault, rootSecret, slot) : failed({ code: 'open-elsewhere' });
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    zero(rootSecret, unlocked.value.rootSecret);
    zeroKeys(unlocked.value.keys);
  }
}

async function swapKeys(vault: Vault, rootSecret: Buffer, slot: Slot): Promise<Result<Rotated, VaultError>> {
  const { file } = vault;
  const { stateFolder, now, programVersion } = internalsOf(vault);
  const keys = deriveKeys(rootSecret);
  const moved = moveToKeys(vault, keys, slot);
  const vaultFile = moved.ok ? readVaultFile(file) : moved;
  if (!moved.ok || !vaultFile.ok) {
    zeroKeys(keys);
    return moved.ok ? failed(OPENS_NO_MORE) : moved;
  }
  const options = { file, now, programVersion, ...(stateFolder === undefined ? {} : { stateFolder }) };
  const unlocked = { rootSecret, keys, caseworker: slot.caseworker, vaultFile: vaultFile.value };
  const opened = await openUnlocked(options, unlocked);
  if (!opened.ok) return opened;
  removeReplaced(moved.value);
  return ok({ vault: opened.value, recoverySheet: recoverySheetOf(rootSecret) });
}

const OPENS_NO_MORE: VaultError = { code: 'vault-missing', previous: true };

/**
 * The copy, and its set in the place of the old one. All in one go: every save made until now is in the copy.
 * @returns where the old database is kept
 */
function moveToKeys(vault: Vault, keys: DerivedKeys, slot: Slot): Result<string | undefined, VaultError> {
  const { file, id: vaultId } = vault;
  const { stateFolder, now, anchorKey } = internalsOf(vault);
  const places = { file, stateFolder };
  const list = { databaseFile: file, vaultId };
  try {
    const settled = settle(vault);
    if (!settled.ok) return settled;
    const erased = new Set([...(readErasedList(list, anchorKey) ?? []), ...erasedInLog(vault.db)]);
    removeRestoring(file, stateFolder);
    const copied = copyUnderKeys(vault, keys, { others: slotCount(file) - 1 });
    if (!copied.ok) return copied;
    const facts = readFacts(vault.db);
    const content: VaultContent = { version: 1, vaultId, cipher: CIPHER, facts, slots: [slot] };
    writeSideFiles(places, content, keys, copied.value);
    release(vault);
    const aside = swapIn(places, now());
    // Its key is another now. Cut off before this, the log is left to tell who was erased.
    if (erased.size > 0) writeErasedList(list, keys.anchor, erased);
    return ok(aside);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    // What had come past the point of no return is brought to its end; the rest is taken away.
    settleRestore(places);
  }
}

function slotCount(file: string): number {
  const read = readVaultFile(file);
  return read.ok ? read.value.content.slots.length : 1;
}

/** The old set opens with what was stolen. The proved backup has it too, and that is kept as backups are. */
function removeReplaced(aside: string | undefined): void {
  if (aside === undefined) return;
  try {
    for (const name of [aside, `${aside}-wal`, vaultFileOf(aside), `${aside}.anchor`]) removeFile(name);
  } catch (thrown) {
    // Held by another program (a virus scanner): it stays, encrypted as it was, and stops nobody.
    if (fileSystemCode(thrown) === undefined) throw thrown;
  }
}
