import { passwordTries } from '../../db/keys/wrong-passwords.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import { refused } from './answer.ts';

export interface PasswordTurns {
  /** One after the other: two at once would make one file twice, or try passwords past the wait. */
  readonly inTurn: <T>(work: () => Promise<Envelope<T>>) => Promise<Envelope<T>>;
  /**
   * Has a password tried, unless there is a wait after wrong ones; call it in turn. `work` gets the slot that opened
   * last, `slotNow` is asked for it when the password was right.
   */
  readonly counted: <T>(
    work: (firstSlot: string | undefined) => Promise<Envelope<T>>,
    slotNow: () => string | undefined,
  ) => Promise<Envelope<T>>;
}

/** @param refusal asked before each turn: why nothing is done here at all, or null */
export function passwordTurns(stateFolder: string, refusal: () => Envelope<never> | null): PasswordTurns {
  const tries = passwordTries(stateFolder);
  let turn: Promise<unknown> = Promise.resolve();
  return {
    async inTurn(work) {
      const mine = turn.then(() => refusal() ?? work());
      turn = mine.catch(() => undefined);
      return mine;
    },
    async counted(work, slotNow) {
      const seconds = Math.ceil(tries.wait() / 1000);
      if (seconds > 0) return refused('wait', String(seconds));
      const { untried } = tries.begin();
      const answered = await work(tries.lastSlot());
      if (answered.ok) tries.right(slotNow());
      else if (answered.error.code === 'wrong-password') tries.wrong();
      else untried();
      return answered;
    },
  };
}
