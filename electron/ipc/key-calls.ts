import { changePassword, caseworkersOf, showSheet } from '../../db/passwords.ts';
import { rotateKeys } from '../../db/rotate.ts';
import { isOpen } from '../../db/vault-handle.ts';
import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import {
  addCaseworker,
  keepSheetConfirmed,
  removeCaseworker,
  type CaseworkerRefusal,
} from '../usecases/keys.ts';
import { readLog } from '../usecases/log.ts';
import { answer, answerOf, refused } from './answer.ts';
import { salvageCall } from './salvage-call.ts';
import type { VaultDesk } from './vault-desk.ts';

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
export function keyCalls(desk: VaultDesk): KeyCalls {
  const cost = desk.cost === undefined ? {} : { cost: desk.cost };
  return {
    salvage: salvageCall(desk),

    showSheet: ({ password }) =>
      desk.tryPassword(async () => {
        const shown = answerOf(await showSheet(desk.office().vault, password));
        if (!shown.ok) return shown;
        desk.sheet.hold(shown.value);
        return answer({ recoverySheet: shown.value });
      }),
    confirmSheet({ groups }) {
      if (groups[0]?.number === groups[1]?.number) return refused('invalid-input', 'groups');
      const wrong = desk.sheet.wrongGroup(groups);
      // Locked since it was shown: it has to be shown once more.
      if (wrong === undefined) return refused('sheet-not-confirmed');
      if (wrong !== null) return refused('wrong-recovery-sheet', String(wrong));
      const kept = answerOf(keepSheetConfirmed(desk.office()));
      if (!kept.ok) return kept;
      desk.sheet.forget();
      return answer({});
    },

    changePassword: ({ current, next }) =>
      desk.tryPassword(async () =>
        nothingOf(answerOf(await changePassword(desk.office().vault, { current, next, ...cost }))),
      ),
    caseworkers() {
      const names = answerOf(caseworkersOf(desk.office().vault.file));
      return names.ok ? answer({ names: names.value }) : names;
    },
    addCaseworker: (added) =>
      desk.tryPassword(async () => settled(answerOf(await addCaseworker(desk.office(), added, desk.cost)))),
    removeCaseworker: ({ name }) => settled(answerOf(removeCaseworker(desk.office(), name))),

    rotateKeys: ({ password }) =>
      desk.tryPassword(async () => {
        const { vault } = desk.office();
        const rotated = answerOf(await rotateKeys(vault, { password, ...cost }));
        if (!rotated.ok) {
          // Past the swap, or broken off by it: what there is opens with the password, from the unlock page.
          if (!isOpen(vault)) desk.close();
          return rotated;
        }
        desk.replace(rotated.value.vault);
        desk.sheet.hold(rotated.value.recoverySheet);
        return answer({ recoverySheet: rotated.value.recoverySheet });
      }),

    log: (wish) => answer({ rows: readLog(desk.office(), wish) }),
  };
}

const nothingOf = (done: Envelope<unknown>): Envelope<Record<string, never>> => (done.ok ? answer({}) : done);

function settled(done: Envelope<CaseworkerRefusal | 'added' | 'removed'>): Envelope<Record<string, never>> {
  if (!done.ok) return done;
  switch (done.value) {
    case 'added':
    case 'removed':
      return answer({});
    case 'oneself':
      return refused('caseworker-refused', 'oneself');
    case 'not-a-name':
      return refused('invalid-input', 'name');
    default:
      return done.value satisfies never;
  }
}
