import { faultText } from '../../../shared/text/faults.ts';
import { LARGEST_MB, readImport, type ImportContent } from '../../files/read-import.ts';
import { importFile, type Imported } from '../../usecases/import.ts';
import { undoImport, type UndoRefused } from '../../usecases/undo-import.ts';
import type { VaultError } from '../../../db/vault.ts';
import { progress, refuse, tell, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome, type Refused } from '../outcome.ts';
import { withOffice } from '../with-office.ts';

const OF_A_FILE = ['in', 'dry-run', 'valid-only', 'allow-synthetic'] as const;

export const importCommand: Command = {
  synopsis: '--db F (--in FILE [--dry-run] [--valid-only] [--allow-synthetic] | --undo)',
  needs: ['db'],
  takes: [...OF_A_FILE, 'undo', 'password-file'],
  run: (call) => (call.options.flag('undo') ? undo(call) : take(call)),
};

async function take(call: Call): Promise<Outcome> {
  const { options } = call;
  const file = options.value('in');
  if (file === null) return refuse(call, 'missing-option', 'in');
  const content = await readImport(file);
  if (content.ok) return takeIn(call, content.value);
  return content.error === 'too-large'
    ? refuse(call, 'too-large', String(LARGEST_MB))
    : refuse(call, 'cannot-read', 'in');
}

async function takeIn(call: Call, content: ImportContent): Promise<Outcome> {
  const { options, language, text } = call;
  const wish = {
    dryRun: options.flag('dry-run'),
    validOnly: options.flag('valid-only'),
    allowSynthetic: options.flag('allow-synthetic'),
  };
  return withOffice(call, (office) => {
    progress(call, text.importing);
    const imported = importFile(office, content, wish);
    if (!imported.ok) return refused(problemOf(imported.error), language);
    const result = imported.value;
    if (result.otherMunicipality !== null) tell(call, text.otherMunicipality(result.otherMunicipality));
    if (result.becameTestData) tell(call, text.nowTestData);
    return outcomeOf(call, result, wish.dryRun);
  });
}

function outcomeOf({ language, text }: Call, result: Imported, dryRun: boolean): Outcome {
  const { kind, read, written, stopped } = result;
  const faults = result.faults.map(({ row, field, ...fault }) => ({
    row,
    field,
    text: faultText(fault, language),
  }));
  const summary = kind === 'services' ? text.importedServices : text.imported;
  const told = kind === 'persons' || kind === 'services' ? text.rowFault : text.fault;
  const lines = [
    summary(read, written, faults.length),
    ...(dryRun ? [text.dryRun] : []),
    ...faults.map((fault) => told(fault.row, fault.field, fault.text)),
  ];
  return shown({ read, written, faults }, lines.join('\n'), stopped ? 1 : 0);
}

async function undo(call: Call): Promise<Outcome> {
  const foreign = OF_A_FILE.find((name) => call.options.given.includes(name));
  if (foreign !== undefined) return refuse(call, 'not-an-option-here', foreign);
  return withOffice(call, (office) => {
    const undone = undoImport(office);
    if (!undone.ok) return notUndone(call, undone.error);
    const { removed, restored } = undone.value;
    return shown({ removed, restored }, call.text.undone(removed, restored));
  });
}

function notUndone(call: Call, error: VaultError | UndoRefused): Refused {
  switch (error.code) {
    case 'nothing-to-undo':
      return refuse(call, error.code);
    case 'changed-since':
      return refuse(call, error.code, String(error.clients));
    default:
      return refused(problemOf(error), call.language);
  }
}
