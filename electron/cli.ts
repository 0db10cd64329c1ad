import path from 'node:path';
import { vaultErrorOf } from '../db/errors.ts';
import { readVaultFile } from '../db/keys/vault-file.ts';
import { LANGUAGES, type Language } from '../shared/catalogue/language.ts';
import { cliText, type CommandName } from '../shared/text/cli.ts';
import type { CliProblem } from '../shared/text/cli-problems.ts';
import type { Command } from './cli/command.ts';
import { COMMANDS, commandName, usage } from './cli/commands.ts';
import { COMMON, readCommandLine, type Options } from './cli/options.ts';
import { problemOf, refused, type ExitCode, type Outcome } from './cli/outcome.ts';
import type { CliWorld } from './cli/world.ts';
import { isOverNetwork } from './place-facts.ts';

/**
 * The command line: one command, its result on standard output, everything else on standard error. Gives the exit
 * code, and throws nothing: a bug is one line too, since its message might quote a record.
 */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<ExitCode> {
  const line = readCommandLine(argv);
  if (!line.ok) return misused(world, 'nb', line.error, null);
  const { command: word, options } = line.value;
  const language = languageOf(options);
  if (language === null) return misused(world, 'nb', { code: 'not-a-language' }, null);
  const text = cliText[language];
  const name = word === null ? null : commandName(word);
  if (options.flag('help') && (word === null || name !== null)) {
    world.stdout.write(`${usage(text, name)}\n`);
    return 0;
  }
  if (word === null) return misused(world, language, { code: 'no-command' }, null);
  if (name === null) return misused(world, language, unknownCommand(word), null);
  const command = COMMANDS[name];
  const problem = optionProblem(command, options);
  if (problem !== null) return misused(world, language, problem, name);
  const database = options.value('db');
  // Two machines on one file over a network: SQLite's locks don't hold there, and pages get mixed.
  if (database !== null && (world.isOverNetwork ?? isOverNetwork)(path.dirname(path.resolve(database))))
    return answered(world, options, refused({ code: 'on-network' }, language));
  try {
    return answered(world, options, await command.run({ options, world, language, text }));
  } catch (thrown) {
    return answered(world, options, refused(unexpected(thrown), language));
  }
}

function answered(world: CliWorld, options: Options, outcome: Outcome): ExitCode {
  if (outcome.kind === 'refused') world.stderr.write(`${outcome.message}\n`);
  else world.stdout.write(`${options.flag('text') ? outcome.text : JSON.stringify(outcome.json)}\n`);
  return outcome.exit;
}

/** Wrong use: what was wrong, and how it is called. */
function misused(
  world: CliWorld,
  language: Language,
  problem: CliProblem,
  name: CommandName | null,
): ExitCode {
  const { exit, message } = refused(problem, language);
  world.stderr.write(`${message}\n\n${usage(cliText[language], name)}\n`);
  return exit;
}

const unknownCommand = (word: string): CliProblem =>
  /^[a-z][a-z-]{0,30}$/.test(word) ? { code: 'unknown-command', detail: word } : { code: 'unknown-command' };

function optionProblem(command: Command, options: Options): CliProblem | null {
  const known = [...COMMON, ...command.needs, ...command.takes];
  const foreign = options.given.find((name) => !known.includes(name));
  if (foreign !== undefined) return { code: 'not-an-option-here', detail: foreign };
  const missing = command.needs.find((name) => !options.given.includes(name));
  return missing === undefined ? null : { code: 'missing-option', detail: missing };
}

/** `--language`, or the database's as its vault file tells it, or bokmål. Null: there is no such language. */
function languageOf(options: Options): Language | null {
  const wished = options.value('language');
  if (wished !== null) return LANGUAGES.find((one) => one === wished) ?? null;
  const database = options.value('db');
  try {
    const read = database === null ? null : readVaultFile(database);
    return read?.ok === true ? read.value.content.facts.language : 'nb';
  } catch (thrown) {
    // A vault file that can't be read is told of when the database is opened.
    vaultErrorOf(thrown);
    return 'nb';
  }
}

function unexpected(thrown: unknown): CliProblem {
  try {
    return problemOf(vaultErrorOf(thrown));
  } catch (bug) {
    return { code: 'unexpected', detail: bug instanceof Error ? bug.name : 'unknown' };
  }
}
