import { existsSync } from 'node:fs';
import path from 'node:path';
import { closeVault } from '../../../db/vault.ts';
import { failed, ok, type Result } from '../../../db/result.ts';
import { CASEWORKERS, MUNICIPALITY } from '../../../shared/demo/municipality.ts';
import type { IsoDate } from '../../../shared/record/dates.ts';
import { fillDemo } from '../../usecases/demo.ts';
import { initOffice } from '../../usecases/init.ts';
import type { Clock, Office } from '../../usecases/office.ts';
import { progress, refuse, type Call, type Command } from '../command.ts';
import type { ValueName } from '../options.ts';
import { problemOf, refused, shown, type Outcome, type Refused } from '../outcome.ts';
import { readPassword } from '../password.ts';
import { dateOption, folderIsThere } from '../values.ts';
import { withOffice } from '../with-office.ts';

const CLIENTS = { least: 1, most: 200_000, usual: 200 } as const;
const SEED = { least: 0, most: 2_147_483_647, usual: 1 } as const;

export const demo: Command = {
  synopsis: '--db F [--clients N] [--seed S] [--today D]',
  needs: ['db'],
  takes: ['clients', 'seed', 'today', 'password-file'],
  run,
};

interface Wish {
  readonly clients: number;
  readonly seed: number;
}

async function run(call: Call): Promise<Outcome> {
  const { options, world } = call;
  const clients = wholeNumber(call, 'clients', CLIENTS);
  if (!clients.ok) return clients.error;
  const seed = wholeNumber(call, 'seed', SEED);
  if (!seed.ok) return seed.error;
  const today = dateOption(call, 'today');
  if (!today.ok) return today.error;
  const day = today.value ?? world.clock.today();
  const clock = { ...world.clock, today: (): IsoDate => day };
  const wish = { clients: clients.value, seed: seed.value };
  if (!existsSync(path.resolve(options.needed('db')))) return make(call, wish, clock);
  return withOffice(call, (office) => fill(call, office, wish, null), clock);
}

/** A practice database of its own, with the recovery sheet that `init` would print. */
async function make(call: Call, wish: Wish, clock: Clock): Promise<Outcome> {
  const { options, world, language, text } = call;
  const file = path.resolve(options.needed('db'));
  const [caseworker] = CASEWORKERS;
  if (caseworker === undefined) throw new Error('a practice municipality without a caseworker');
  if (!folderIsThere(path.dirname(file))) return refuse(call, 'no-folder', 'db');
  const password = await readPassword(call);
  if (!password.ok) return password.error;
  progress(call, text.making);
  const made = await initOffice({
    file,
    clock,
    programVersion: world.programVersion,
    password: password.value,
    caseworker,
    listed: true,
    municipalityNumber: MUNICIPALITY.number,
    officeName: '',
    language,
    purpose: 'practice',
    ...(world.cost === undefined ? {} : { cost: world.cost }),
  });
  if (!made.ok)
    return made.error.code === 'no-such-municipality'
      ? refuse(call, 'no-such-municipality')
      : refused(problemOf(made.error), language);
  const { office, recoverySheet } = made.value;
  const outcome = fill(call, office, wish, recoverySheet);
  const closed = closeVault(office.vault);
  return closed.ok ? outcome : refused(problemOf(closed.error), language);
}

function fill(call: Call, office: Office, wish: Wish, recoverySheet: string | null): Outcome {
  const { language, text } = call;
  const filled = fillDemo(office, wish);
  if (!filled.ok)
    return filled.error.code === 'not-an-empty-practice'
      ? refuse(call, filled.error.code)
      : refused(problemOf(filled.error), language);
  const lines = [
    ...(recoverySheet === null ? [] : [text.made(office.vault.file, recoverySheet)]),
    text.demo(filled.value, wish.seed),
  ];
  return shown(
    { clients: filled.value, seed: wish.seed, ...(recoverySheet === null ? {} : { recoverySheet }) },
    lines.join('\n'),
  );
}

function wholeNumber(
  call: Call,
  name: ValueName,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): Result<number, Refused> {
  const typed = call.options.value(name);
  if (typed === null) return ok(usual);
  const value = /^\d{1,10}$/.test(typed) ? Number(typed) : NaN;
  return value >= least && value <= most
    ? ok(value)
    : failed(refuse(call, 'not-a-number', `${name} ${least}–${most}`));
}
