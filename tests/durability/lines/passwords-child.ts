// Does to the vault in a folder what the first argument says (JSON), and is gone before the step that it names. When it
// comes to its end, it says what the steps were: only then has she been told that it is done.
import { writeSync } from 'node:fs';
import { addCaseworker, changePassword, removeCaseworker } from '../../../db/passwords.ts';
import { recover } from '../../../db/recover.ts';
import type { Result } from '../../../db/result.ts';
import { type Vault, openVault } from '../../../db/vault.ts';
import { killAtStep } from '../kill-at-step.ts';
import { CASEWORKER, CHEAP, optionsIn, valueOf } from '../specimen.ts';
import { deed } from './passwords-deed.ts';
import { SUBSTITUTE } from './vault-file-specimen.ts';

const { folder, act, step, torn, recoverySheet, current, next } = deed.parse(
  JSON.parse(process.argv[2] ?? ''),
);
const options = optionsIn(folder);
const say = writeSync.bind(undefined, 1);

const opened = async (): Promise<Vault> => {
  const secret = { recoverySheet, caseworker: CASEWORKER };
  return valueOf(await openVault({ ...options, secret }));
};
// Opening and closing are other lines' concern.
const vault = act === 'recover' ? undefined : await opened();
const steps = killAtStep({ step: step ?? Infinity, torn });

valueOf(await doIt());
say(JSON.stringify(steps()));
process.kill(process.pid, 'SIGKILL');

async function doIt(): Promise<Result<unknown, unknown>> {
  if (!vault)
    return recover({ ...options, recoverySheet, caseworker: CASEWORKER, newPassword: next, cost: CHEAP });
  const secret = { recoverySheet, caseworker: CASEWORKER };
  switch (act) {
    case 'change':
      return changePassword(vault, { current, next, cost: CHEAP });
    case 'add':
      return addCaseworker(vault, { secret, caseworker: 'Siri Ny', password: next, cost: CHEAP });
    case 'remove':
      return removeCaseworker(vault, SUBSTITUTE);
    case 'recover':
      throw new Error('recovery opens the vault itself');
    default:
      return act satisfies never;
  }
}
