import { checkPages, closeVault, openVault } from '../../db/vault.ts';
import type { Clock, Office } from '../usecases/office.ts';
import { progress, tell, type Call } from './command.ts';
import { problemOf, refused, type Outcome } from './outcome.ts';
import { readPassword } from './password.ts';

/** Opens the database of `--db`, works on it, and closes it again whatever happens. */
export async function withOffice(
  call: Call,
  work: (office: Office) => Outcome | Promise<Outcome>,
  clock: Clock = call.world.clock,
): Promise<Outcome> {
  const { world, options, language } = call;
  const password = await readPassword(call);
  if (!password.ok) return password.error;
  progress(call, call.text.unlocking);
  const opened = await openVault({
    file: options.needed('db'),
    secret: { password: password.value },
    now: world.clock.now,
    programVersion: world.programVersion,
  });
  if (!opened.ok) return refused(problemOf(opened.error), language);
  const vault = opened.value;
  for (const { note } of vault.notes) tell(call, call.text.note[note]);

  let outcome: Outcome;
  try {
    // Nobody is waiting at a window: what is read must be what was saved.
    const checked = await checkPages(vault);
    outcome = checked.ok ? await work({ vault, clock }) : refused(problemOf(checked.error), language);
  } catch (thrown) {
    closeVault(vault);
    throw thrown;
  }
  const closed = closeVault(vault);
  return closed.ok ? outcome : refused(problemOf(closed.error), language);
}
