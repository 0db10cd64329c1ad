import type { VaultError } from '../../db/errors.ts';
import type { CallError, CallErrorCode, Envelope } from '../../shared/ipc/errors.ts';

export const answer = <T>(value: T): Envelope<T> => ({ ok: true, value });

export const refused = (code: CallErrorCode, detail?: string): Envelope<never> => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** What the window is told of an error of the data layer. */
export function callErrorOf(error: VaultError): CallError {
  switch (error.code) {
    case 'already-exists':
      return { code: 'already-there' };
    case 'database-missing':
      return { code: 'not-a-database' };
    case 'wrong-recovery-sheet':
      return error.group === undefined
        ? { code: error.code }
        : { code: error.code, detail: String(error.group) };
    case 'weak-password':
      return { code: error.code, detail: error.reason };
    case 'anchor-mismatch':
      return { code: error.code, detail: error.kind === 'behind' ? `behind ${error.missing}` : error.kind };
    case 'read-only':
      return { code: 'not-writable' };
    case 'folder-missing':
      return { code: 'no-such-folder' };
    case 'caseworker-refused':
      return { code: error.code, detail: error.reason };
    case 'not-settled':
      // Not as its cause: whoever is told that nothing was saved does it once more, and has it twice.
      return { code: error.code, detail: callErrorOf(error.cause).code };
    case 'setting-refused':
      return { code: 'io', detail: error.pragma };
    case 'wrong-password':
    case 'vault-missing':
    case 'vault-damaged':
    case 'vault-newer':
    case 'not-a-database':
    case 'damaged':
    case 'open-elsewhere':
    case 'newer-schema':
    case 'backup-damaged':
    case 'backup-other-vault':
    case 'disk-full':
    case 'io':
      return { code: error.code };
    default:
      return error satisfies never;
  }
}

/** A result of the data layer as an answer to the window. */
export const answerOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: VaultError },
): Envelope<T> => (result.ok ? result : { ok: false, error: callErrorOf(result.error) });
