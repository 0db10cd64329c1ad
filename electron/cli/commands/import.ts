import { createReadStream } from 'node:fs';
import { fileSystemCode } from '../../../db/errors.ts';
import { failed, ok, type Result } from '../../../db/result.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { importInterchange, type Imported } from '../../usecases/import.ts';
import { progress, refuse, tell, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome, type Refused } from '../outcome.ts';
import { withOffice } from '../with-office.ts';

/** Largest file that is read, in MB: its text and what is made of it are in memory at the same time. */
const LARGEST_MB = 256;

export const importFile: Command = {
  synopsis: '--db F --in FILE [--dry-run] [--valid-only] [--allow-synthetic]',
  needs: ['db', 'in'],
  takes: ['dry-run', 'valid-only', 'allow-synthetic', 'password-file'],
  run,
};

async function run(call: Call): Promise<Outcome> {
  const { options, language, text } = call;
  const file = await readLimited(call, options.needed('in'));
  if (!file.ok) return file.error;
  const wish = {
    dryRun: options.flag('dry-run'),
    validOnly: options.flag('valid-only'),
    allowSynthetic: options.flag('allow-synthetic'),
  };
  return withOffice(call, (office) => {
    progress(call, text.importing);
    const imported = importInterchange(office, file.value, wish);
    if (!imported.ok) return refused(problemOf(imported.error), language);
    const result = imported.value;
    if (result.otherMunicipality !== null) tell(call, text.otherMunicipality(result.otherMunicipality));
    if (result.becameTestData) tell(call, text.nowTestData);
    return outcomeOf(call, result, wish.dryRun);
  });
}

function outcomeOf({ language, text }: Call, result: Imported, dryRun: boolean): Outcome {
  const { read, written, stopped } = result;
  const faults = result.faults.map(({ row, field, ...fault }) => ({
    row,
    field,
    text: faultText(fault, language),
  }));
  const lines = [
    text.imported(read, written, faults.length),
    ...(dryRun ? [text.dryRun] : []),
    ...faults.map((fault) => text.fault(fault.row, fault.field, fault.text)),
  ];
  return shown({ read, written, faults }, lines.join('\n'), stopped ? 1 : 0);
}

/** The file's text. What isn't UTF-8 is no interchange file either: it is read as an empty one, which says so. */
async function readLimited(call: Call, file: string): Promise<Result<string, Refused>> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of createReadStream(file)) {
      const bytes = piece as Buffer;
      length += bytes.length;
      if (length > LARGEST_MB * 1_000_000) return failed(refuse(call, 'too-large', String(LARGEST_MB)));
      pieces.push(bytes);
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch (thrown) {
    if (thrown instanceof TypeError) return ok('');
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return failed(refuse(call, 'cannot-read', 'in'));
  }
}
