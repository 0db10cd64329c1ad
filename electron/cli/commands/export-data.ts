import { exportData } from '../../usecases/export-data.ts';
import { refuse, tell, type Call, type Command } from '../command.ts';
import { refusedCall, shown, type Outcome } from '../outcome.ts';
import { outputFile } from '../values.ts';
import { withOffice } from '../with-office.ts';

export const exportFile: Command = {
  synopsis: '--db F --out FILE',
  needs: ['db', 'out'],
  takes: ['encrypt-to', 'password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const { options, text, language } = call;
  // SECURITY: whoever asks for an encrypted file must never get a plain one.
  if (options.value('encrypt-to') !== null) return refuse(call, 'not-there-yet', '--encrypt-to');
  const file = outputFile(call);
  if (!file.ok) return file.error;
  return withOffice(call, async (office) => {
    const exported = await exportData(office, file.value);
    if (!exported.ok) return refusedCall(exported.error, language);
    tell(call, text.plainFile);
    const { clients, file: written } = exported.value;
    const files = [{ name: written.name, sha256: written.sha256 }];
    return shown({ files, clients }, text.exported(written.name, clients));
  });
}
