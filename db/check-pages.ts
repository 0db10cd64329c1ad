import { setImmediate as nextTurn } from 'node:timers/promises';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { type Result, failed, ok } from './result.ts';
import { type Vault, internalsOf, isOpen } from './vault-handle.ts';

export const PAGES_DIFFER: VaultError = { code: 'anchor-mismatch', kind: 'pages', missing: 0 };

/** Up to this size a database is proved while it is opened; above, it is proved while she works. In bytes. */
export const PROVED_AT_ONCE = 32 * 1024 * 1024;

/** A slice of the proof: with what else is to be done, well within one frame. */
const SLICE_MILLISECONDS = 8;

/**
 * Proves that an open database is byte for byte what was last saved, in slices between which everything else goes on,
 * saves too. Called once after each opening; at once at its end when opening has proved it already. When it isn't, the
 * error is `anchor-mismatch` of kind `pages`, or that it can't be read, and nothing more is saved: tell it loudly.
 *
 * @returns whether it came to its end: not when the vault was closed meanwhile
 */
export async function checkPages(vault: Vault): Promise<Result<{ readonly finished: boolean }, VaultError>> {
  try {
    while (isOpen(vault)) {
      const right = internalsOf(vault).pages.prove(SLICE_MILLISECONDS);
      if (right === undefined) {
        await nextTurn();
        continue;
      }
      if (right) return ok({ finished: true });
      return damaged(vault, PAGES_DIFFER);
    }
    return ok({ finished: false });
  } catch (thrown) {
    return damaged(vault, vaultErrorOf(thrown));
  }
}

function damaged(vault: Vault, error: VaultError): Result<never, VaultError> {
  if (isOpen(vault)) internalsOf(vault).damage = error;
  return failed(error);
}
