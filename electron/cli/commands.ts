import { COMMAND_NAMES, type CommandName, type CliText } from '../../shared/text/cli.ts';
import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { card } from './commands/card.ts';
import { catalogue } from './commands/catalogue.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { exportFile } from './commands/export-data.ts';
import { extract } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { view } from './commands/register-view.ts';
import { restore } from './commands/restore.ts';
import { verify } from './commands/verify.ts';

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  init,
  import: importCommand,
  'export-data': exportFile,
  check,
  'register-view': view,
  card,
  extract,
  backup,
  restore,
  verify,
  catalogue,
  demo,
};

export const commandName = (word: string): CommandName | null =>
  COMMAND_NAMES.find((name) => name === word) ?? null;

/** How the commands are called; of one alone, or of all. */
export function usage(text: CliText, of: CommandName | null): string {
  const names = of === null ? COMMAND_NAMES : [of];
  const lines = names.flatMap((name) => [
    `  ${name} ${COMMANDS[name].synopsis}`,
    `      ${text.about[name]}`,
  ]);
  return [`${text.usage}:`, ...lines, text.common].join('\n');
}
