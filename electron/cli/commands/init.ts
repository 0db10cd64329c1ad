import path from 'node:path';
import { closeVault } from '../../../db/vault.ts';
import { PRACTICE_MUNICIPALITY } from '../../../shared/catalogue/municipalities.ts';
import { caseworker as caseworkerSchema } from '../../../shared/record/municipality.ts';
import { initOffice } from '../../usecases/init.ts';
import { progress, refuse, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome } from '../outcome.ts';
import { readPassword } from '../password.ts';
import { folderIsThere } from '../values.ts';

/** Longest name that a password's slot keeps. */
const LONGEST_NAME = 200;

export const init: Command = {
  synopsis: '--db F --municipality 3431 [--practice] [--allow-synthetic] [--language nn] [--caseworker NAME]',
  needs: ['db'],
  takes: ['municipality', 'practice', 'allow-synthetic', 'caseworker', 'password-file'],
  run,
};

async function run(call: Call): Promise<Outcome> {
  const { options, world, language, text } = call;
  const file = path.resolve(options.needed('db'));
  const practice = options.flag('practice');
  const number = options.value('municipality') ?? (practice ? PRACTICE_MUNICIPALITY.number : null);
  if (number === null) return refuse(call, 'missing-option', 'municipality');
  if (number === PRACTICE_MUNICIPALITY.number && !practice) return refuse(call, 'practice-only');
  const named = options.value('caseworker')?.trim();
  const person = caseworkerSchema.safeParse({ name: named ?? text.someCaseworker });
  if (!person.success || person.data.name.length > LONGEST_NAME) return refuse(call, 'not-a-name');
  if (!folderIsThere(path.dirname(file))) return refuse(call, 'no-folder', 'db');
  const password = await readPassword(call);
  if (!password.ok) return password.error;

  progress(call, text.making);
  const made = await initOffice({
    file,
    clock: world.clock,
    programVersion: world.programVersion,
    password: password.value,
    caseworker: person.data,
    listed: named !== undefined,
    municipalityNumber: number,
    officeName: '',
    language,
    purpose: practice ? 'practice' : options.flag('allow-synthetic') ? 'testdata' : 'municipality',
    sheetConfirmed: true,
    ...(world.cost === undefined ? {} : { cost: world.cost }),
  });
  if (!made.ok)
    return made.error.code === 'no-such-municipality'
      ? refuse(call, 'no-such-municipality')
      : refused(problemOf(made.error), language);
  const { office, recoverySheet } = made.value;
  const closed = closeVault(office.vault);
  if (!closed.ok) return refused(problemOf(closed.error), language);
  return shown({ recoverySheet }, text.made(file, recoverySheet));
}
