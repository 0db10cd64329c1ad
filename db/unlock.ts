import { type VaultFile, isGenuine, readPreviousVaultFile, readVaultFile } from './keys/vault-file.ts';
import { parseRecoverySheet } from './keys/recovery-sheet.ts';
import { type DerivedKeys, deriveKeys, zero, zeroKeys } from './keys/root-secret.ts';
import { openSlot } from './keys/slot.ts';
import { type Result, failed, ok } from './result.ts';
import type { VaultError } from './errors.ts';

/** What opens a vault. With the recovery sheet somebody says who they are; a password's slot knows. */
export type Secret =
  /** `firstSlot`: id of the slot that it probably is. Each try costs, and with many slots the others come after it. */
  | { readonly password: string; readonly firstSlot?: string | undefined }
  | { readonly recoverySheet: string; readonly caseworker: string };

export interface Unlocked {
  /** The caller zeroes both. */
  readonly rootSecret: Buffer;
  readonly keys: DerivedKeys;
  readonly caseworker: string;
  /** Not there when the sheet was used and the vault file is missing, damaged, or of another vault. */
  readonly vaultFile: VaultFile | undefined;
  /** `vaultFile` is the one before: the present one is missing or damaged. */
  readonly byPrevious?: true;
}

/**
 * From password or sheet to the keys. Where the vault file is missing or damaged, a password may be one that the vault
 * file before knew: copies of that open with it too. The password takes about half a second, by intention.
 */
export async function unlock(databaseFile: string, secret: Secret): Promise<Result<Unlocked, VaultError>> {
  const unlocked = await unlockVaultFile(readVaultFile(databaseFile), secret);
  if (unlocked.ok || !('password' in secret) || !isUnusable(unlocked.error)) return unlocked;
  const previous = readPreviousVaultFile(databaseFile);
  if (!previous.ok) return unlocked;
  const byPrevious = await unlockVaultFile(previous, secret);
  // Whether the password is wrong, the one before can't say: it may have been changed since.
  return byPrevious.ok ? ok({ ...byPrevious.value, byPrevious: true }) : unlocked;
}

const isUnusable = ({ code }: VaultError): boolean => code === 'vault-missing' || code === 'vault-damaged';

/** As `unlock`, with a vault file that was read elsewhere: from a backup. */
export function unlockVaultFile(
  read: Result<VaultFile, VaultError>,
  secret: Secret,
): Promise<Result<Unlocked, VaultError>> {
  return 'password' in secret
    ? byPassword(read, secret.password, secret.firstSlot)
    : Promise.resolve(bySheet(read, secret.recoverySheet, secret.caseworker));
}

async function byPassword(
  read: Result<VaultFile, VaultError>,
  password: string,
  first: string | undefined,
): Promise<Result<Unlocked, VaultError>> {
  if (!read.ok) return read;
  const { slots, vaultId } = read.value.content;
  for (const slot of slots.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))) {
    const rootSecret = await openSlot(vaultId, slot, password);
    if (!rootSecret) continue;
    const keys = deriveKeys(rootSecret);
    if (isGenuine(read.value, keys.envelope))
      return ok({ rootSecret, keys, caseworker: slot.caseworker, vaultFile: read.value });
    zero(rootSecret);
    zeroKeys(keys);
    return failed({ code: 'vault-damaged', reason: 'mac', previous: false });
  }
  return failed({ code: 'wrong-password' });
}

function bySheet(
  read: Result<VaultFile, VaultError>,
  typed: string,
  caseworker: string,
): Result<Unlocked, VaultError> {
  const parsed = parseRecoverySheet(typed);
  if (!parsed.ok) return failed({ code: 'wrong-recovery-sheet', ...parsed.error });
  const rootSecret = parsed.value;
  const keys = deriveKeys(rootSecret);
  if (!read.ok && read.error.code === 'vault-newer') return read;
  const vaultFile = read.ok && isGenuine(read.value, keys.envelope) ? read.value : undefined;
  return ok({ rootSecret, keys, caseworker, vaultFile });
}
