import path from 'node:path';
import { logEvent } from '../../../db/vault.ts';
import { writeFileSafely } from '../../files/write-file.ts';
import { cardDocument } from '../../usecases/card.ts';
import { progress, refuse, type Call, type Command } from '../command.ts';
import { problemOf, refused, refusedCall, shown, type Outcome } from '../outcome.ts';
import { dateOption, outputFile } from '../values.ts';
import { withOffice } from '../with-office.ts';
import { clientOf } from './register-view.ts';

export const card: Command = {
  synopsis: '--db F --client ID [--date D] [--blank] --out FILE.pdf',
  needs: ['db', 'client', 'out'],
  takes: ['date', 'blank', 'password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const { options, world, language, text } = call;
  const date = dateOption(call, 'date');
  if (!date.ok) return date.error;
  const file = outputFile(call);
  if (!file.ok) return file.error;

  return withOffice(call, async (office) => {
    const client = clientOf(office, options.needed('client'));
    const document =
      client === null
        ? null
        : cardDocument(office, {
            client: client.id,
            registration: null,
            blank: options.flag('blank'),
            ...(date.value === null ? {} : { date: date.value }),
          });
    if (client === null || document === null) return refuse(call, 'no-such-client');

    progress(call, text.printing);
    const printed = await world.printer(document);
    if (!printed.ok) return refuse(call, 'no-printer', printed.reason);
    const written = await writeFileSafely({
      folder: path.dirname(file.value),
      name: path.basename(file.value),
      content: [printed.pdf],
      room: printed.pdf.byteLength,
      replace: true,
    });
    printed.pdf.fill(0);
    if (!written.ok) return refusedCall(written.error, language);
    const logged = logEvent(office.vault, { action: 'printed', subject: client.id });
    if (!logged.ok) return refused(problemOf(logged.error), language);
    const { name, sha256 } = written.file;
    return shown({ files: [{ name, sha256 }] }, text.printed(name));
  });
}
