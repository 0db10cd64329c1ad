import { type ReadableDb, type WritableDb } from './connection.ts';
import { type VaultFile, readVaultFile, writeVaultFile } from './keys/vault-file.ts';
import { readMeta, writeMeta } from './meta.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { type Result, failed, ok } from './result.ts';
import { type VaultFacts, vaultFacts } from './vault-facts.ts';
import { type Vault, internalsOf } from './vault-handle.ts';
import { write } from './write.ts';

const KEY = 'facts';

/** What the database is for, its language, and whose it is. */
export const readFacts = (db: ReadableDb): VaultFacts => {
  const stored = readMeta(db, KEY);
  if (typeof stored !== 'string') throw new Error('a database without facts');
  return vaultFacts.parse(JSON.parse(stored));
};

export const writeFacts = (db: Pick<WritableDb, 'run'>, facts: VaultFacts): void =>
  writeMeta(db, KEY, JSON.stringify(facts));

/** Changes what the unlock page shows, or the language: in the database first, then in the vault file. */
export function changeFacts(vault: Vault, facts: VaultFacts): Result<undefined, VaultError> {
  const written = write(vault, { action: 'settings-changed' }, (db) => {
    writeFacts(db, facts);
    return ok(undefined);
  });
  return written.ok ? refreshVaultFile(vault) : written;
}

/**
 * Makes the vault file's copy of the facts equal to the database's, if there is a vault file.
 * @param before the one before, where that is to take the place of an unusable one, which is set aside
 */
export function refreshVaultFile(vault: Vault, before?: VaultFile): Result<undefined, VaultError> {
  try {
    const read = before === undefined ? readVaultFile(vault.file) : ok(before);
    if (!read.ok) return ok(undefined);
    const facts = readFacts(vault.db);
    const { content } = read.value;
    if (before !== undefined || JSON.stringify(content.facts) !== JSON.stringify(facts))
      writeVaultFile(vault.file, { ...content, facts }, internalsOf(vault).envelopeKey);
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}
