import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import { openPractice, removePractice } from '../usecases/practice.ts';
import { refused } from './answer.ts';
import type { VaultDesk } from './vault-desk.ts';

/** What would give the practice municipality another password, other keys or another content than its own. */
const NOT_IN_PRACTICE = [
  'create',
  'unlock',
  'recover',
  'restore',
  'salvage',
  'changePassword',
  'addCaseworker',
  'removeCaseworker',
  'rotateKeys',
  'makeBackup',
  'setBackupFolder',
] as const satisfies readonly (keyof VaultContract)[];

type PracticeCalls = Pick<HandlersOf<VaultContract>, 'enterPractice'> &
  Partial<Pick<HandlersOf<VaultContract>, (typeof NOT_IN_PRACTICE)[number]>>;

const notAllowed = (): Envelope<never> => refused('not-allowed');

/** Entering the practice municipality, where this process was started for it; and what is then not to be had. */
export function practiceCalls(desk: VaultDesk): PracticeCalls {
  const { practice } = desk;
  if (practice === null) return { enterPractice: notAllowed };
  let fresh = practice.fresh;
  return {
    ...Object.fromEntries(NOT_IN_PRACTICE.map((call) => [call, notAllowed])),
    // It waits for nothing and is not counted: there is no password to be guessed.
    enterPractice: () =>
      desk.openBy('sheet', async ({ file, stateFolder, now, programVersion }) => {
        if (fresh) removePractice(file);
        fresh = false;
        return openPractice({
          file,
          stateFolder,
          now,
          programVersion,
          clock: desk.clock,
          language: practice.language,
          cost: desk.cost,
        });
      }),
  };
}
