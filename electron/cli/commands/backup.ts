import path from 'node:path';
import { backUpTo } from '../../usecases/backups.ts';
import { progress, refuse, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome } from '../outcome.ts';
import { folderIsThere, isOwnFile } from '../values.ts';
import { withOffice } from '../with-office.ts';

export const backup: Command = {
  synopsis: '--db F --to DIR',
  needs: ['db', 'to'],
  takes: ['password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const { options, text, language } = call;
  const folder = path.resolve(options.needed('to'));
  if (isOwnFile(path.resolve(options.needed('db')), folder)) return refuse(call, 'own-file', 'to');
  if (!folderIsThere(folder)) return refuse(call, 'no-folder', 'to');
  return withOffice(call, async (office) => {
    progress(call, text.backingUp);
    const made = await backUpTo(office, folder);
    if (!made.ok) return refused(problemOf(made.error), language);
    const { file, bytes, sha256, header } = made.value;
    return shown(
      { file, sequence: header.sequence, bytes, sha256, verified: true },
      text.backedUp(file, header.counts['client'] ?? 0),
    );
  });
}
