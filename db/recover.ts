import { existsSync } from 'node:fs';
import { passwordStrength } from '../shared/record/password.ts';
import { settleRestore } from './backup/swap-in.ts';
import type { VaultError } from './errors.ts';
import { readFacts } from './facts.ts';
import { zero } from './keys/root-secret.ts';
import { SCRYPT_COST, closeSlot } from './keys/slot.ts';
import { CIPHER, vaultFileOf } from './keys/vault-file.ts';
import { type OpeningChoices, type VaultOptions, openUnlocked } from './opening.ts';
import { type PasswordOptions, replaceVaultFile } from './passwords.ts';
import { type Result, failed } from './result.ts';
import { unlock } from './unlock.ts';
import { type Vault, closeVault } from './vault.ts';

export interface RecoverOptions extends VaultOptions, OpeningChoices, PasswordOptions {
  /** As typed from the paper. */
  readonly recoverySheet: string;
  /** Who she is: takes the place of her own forgotten password, or comes beside the others. */
  readonly caseworker: string;
  readonly newPassword: string;
}

/**
 * Opens a vault with the recovery sheet and gives it a new password. A missing or damaged vault file is made anew
 * (the damaged one set aside); the other caseworkers' passwords go on working if it was whole.
 */
export async function recover(options: RecoverOptions): Promise<Result<Vault, VaultError>> {
  const { file, caseworker, newPassword, recoverySheet } = options;
  const strength = passwordStrength(newPassword);
  if (!strength.acceptable) return failed({ code: 'weak-password', reason: strength.reason });
  const settled = settleRestore(options);
  if (!settled.ok) return settled;
  if (!existsSync(file))
    return failed({ code: 'database-missing', vaultFile: existsSync(vaultFileOf(file)) });
  const unlocked = await unlock(file, { recoverySheet, caseworker });
  if (!unlocked.ok) return unlocked;
  const { rootSecret, vaultFile } = unlocked.value;
  try {
    const opened = await openUnlocked(options, unlocked.value);
    if (!opened.ok) return opened;
    const vault = opened.value;
    const cost = options.cost ?? SCRYPT_COST;
    const slot = await closeSlot(rootSecret, { vaultId: vault.id, caseworker, password: newPassword, cost });
    const others = (vaultFile?.content.slots ?? []).filter((other) => other.caseworker !== caseworker);
    const replaced = replaceVaultFile(
      vault,
      { action: 'recovered' },
      { version: 1, vaultId: vault.id, cipher: CIPHER, facts: readFacts(vault.db), slots: [...others, slot] },
    );
    if (replaced.ok) return opened;
    closeVault(vault);
    return replaced;
  } finally {
    zero(rootSecret);
  }
}
