import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { vaultErrorOf } from '../../../db/errors.ts';
import { makeExtract } from '../../usecases/extract.ts';
import { officeFacts } from '../../usecases/office.ts';
import { progress, refuse, tell, type Call, type Command } from '../command.ts';
import { problemOf, refused, refusedCall, shown, type Outcome, type Refused } from '../outcome.ts';
import { dateOption, folderIsThere, yearOption } from '../values.ts';
import { withOffice } from '../with-office.ts';

export const extract: Command = {
  synopsis: '--db F --year Y --out DIR [--rehearsal] [--today D]',
  needs: ['db', 'year', 'out'],
  takes: ['rehearsal', 'today', 'format', 'identity-part', 'recipient', 'passphrase-file', 'password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const { options, world, language, text } = call;
  const unsealed = notToBeMade(call);
  if (unsealed !== null) return unsealed;
  const year = yearOption(call);
  if (!year.ok) return year.error;
  const today = dateOption(call, 'today');
  if (!today.ok) return today.error;
  const day = today.value ?? world.clock.today();
  const folder = path.resolve(options.needed('out'));
  const unfit = makeFolder(call, folder);
  if (unfit !== null) return unfit;

  return withOffice(
    call,
    async (office) => {
      progress(call, text.extracting);
      const rehearsal = options.flag('rehearsal');
      const made = await makeExtract(office, { year: year.value, rehearsal, folder });
      if (!made.ok) return refusedCall(made.error, language);
      if (officeFacts(office).purpose === 'practice') tell(call, text.onlyRehearsals);
      tell(call, text.plainFile);
      const { files, number, persons, findings } = made.value;
      const lines = [
        ...files.map(({ name, sha256 }) => `${name}  SHA-256 ${sha256}`),
        text.extracted(number, persons, findings.length),
        ...findings.map((one) =>
          [one.severity, one.rule, ...(one.client === '' ? [] : [one.client]), one.text].join('  '),
        ),
      ];
      return shown({ files, number, persons, findings }, lines.join('\n'));
    },
    { ...world.clock, today: () => day },
  );
}

/** SECURITY: whoever asks for a sealed file, or for what leaves only sealed, must never get a plain one. */
function notToBeMade(call: Call): Refused | null {
  const { options } = call;
  for (const name of ['recipient', 'passphrase-file'] as const)
    if (options.value(name) !== null) return refuse(call, 'not-there-yet', `--${name}`);
  if (options.flag('identity-part')) return refuse(call, 'sealed-only', '--identity-part');
  const format = options.value('format');
  if (format === 'kpr-56') return refuse(call, 'sealed-only', format);
  return format === null || format === 'iplos-uttrekk' ? null : refuse(call, 'not-a-format');
}

/** Makes the folder itself, but none above it: a stick that isn't there must not become a folder on this disk. */
function makeFolder(call: Call, folder: string): Refused | null {
  if (folderIsThere(folder)) return null;
  if (!folderIsThere(path.dirname(folder))) return refuse(call, 'no-folder', 'out');
  try {
    mkdirSync(folder);
    return null;
  } catch (thrown) {
    return refused(problemOf(vaultErrorOf(thrown)), call.language);
  }
}
