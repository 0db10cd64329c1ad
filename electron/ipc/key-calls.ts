import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import { refused } from './answer.ts';

type KeyCalls = Pick<
  HandlersOf<VaultContract>,
  | 'salvage'
  | 'showSheet'
  | 'confirmSheet'
  | 'changePassword'
  | 'caseworkers'
  | 'addCaseworker'
  | 'removeCaseworker'
  | 'rotateKeys'
  | 'log'
>;

/** Passwords, recovery sheet, keys, and the log of who did what. */
export function keyCalls(): KeyCalls {
  return {
    salvage: () => refused('not-allowed'),
    showSheet: () => refused('not-allowed'),
    confirmSheet: () => refused('not-allowed'),
    changePassword: () => refused('not-allowed'),
    caseworkers: () => refused('not-allowed'),
    addCaseworker: () => refused('not-allowed'),
    removeCaseworker: () => refused('not-allowed'),
    rotateKeys: () => refused('not-allowed'),
    log: () => refused('not-allowed'),
  };
}
