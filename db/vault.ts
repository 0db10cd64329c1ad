import { existsSync } from 'node:fs';
import { settleRestore } from './backup/swap-in.ts';
import type { VaultError } from './errors.ts';
import { vaultErrorOf } from './errors.ts';
import { refreshVaultFile } from './facts.ts';
import { zero, zeroKeys } from './keys/root-secret.ts';
import { vaultFileOf } from './keys/vault-file.ts';
import { type OpeningChoices, type VaultOptions, openUnlocked } from './opening.ts';
import { type Result, failed } from './result.ts';
import { type Secret, unlock } from './unlock.ts';
import { type Vault, keysOf, release } from './vault-handle.ts';
import { settle } from './write.ts';

// The door of this folder: what others need to name a vault, open it, read and write.
export { createVault, type CreateOptions, type Created } from './create.ts';
export { write, logEvent, settle } from './write.ts';
export { checkPages } from './check-pages.ts';
export { sql, type ReadableDb, type WritableDb } from './connection.ts';
export type { VaultError } from './errors.ts';
export type { VaultOptions } from './opening.ts';
export type { Secret } from './unlock.ts';
export type { Vault } from './vault-handle.ts';

export interface OpenOptions extends VaultOptions, OpeningChoices {
  readonly secret: Secret;
}

/**
 * Opens a vault: unlock, connect with every setting read back, version, anchor, structure, missing migrations,
 * a line in the log. When an error comes back, nothing was changed.
 *
 * @example
 * const opened = await openVault({ file, secret: { password }, now, programVersion });
 * if (!opened.ok) return tell(opened.error.code);
 * const vault = opened.value;
 * const rows = vault.db.all(sql`SELECT id, family FROM client WHERE municipality = ${number}`); // unknown: parse
 * const saved = write(vault, { action: 'changed', subject: id }, (db) => ok(changeClient(db, client)));
 * closeVault(vault);
 */
export async function openVault(options: OpenOptions): Promise<Result<Vault, VaultError>> {
  const { file } = options;
  const settled = settleRestore(options);
  if (!settled.ok) return settled;
  if (!existsSync(file))
    return failed({ code: 'database-missing', vaultFile: existsSync(vaultFileOf(file)) });
  const unlocked = await unlock(file, options.secret);
  if (!unlocked.ok) return unlocked;
  zero(unlocked.value.rootSecret);
  const opened = await openUnlocked(options, unlocked.value);
  if (!opened.ok) return opened;
  const { byPrevious, vaultFile } = unlocked.value;
  const refreshed = refreshVaultFile(opened.value, byPrevious ? vaultFile : undefined);
  if (refreshed.ok) return opened;
  closeVault(opened.value);
  return refreshed;
}

/** Ends a vault: checkpoint, lock given back, keys overwritten. The vault can't be used afterwards. */
export function closeVault(vault: Vault): Result<undefined, VaultError> {
  const keys = keysOf(vault);
  const settled = settle(vault);
  try {
    release(vault);
    return settled;
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  } finally {
    zeroKeys(keys);
  }
}
