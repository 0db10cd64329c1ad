import type { Language } from '../../shared/catalogue/language.ts';
import type { CliText } from '../../shared/text/cli.ts';
import { refused, type Outcome, type Refused } from './outcome.ts';
import type { OptionName, Options } from './options.ts';
import type { CliWorld } from './world.ts';
import type { CliProblemCode } from '../../shared/text/cli-problems.ts';

/** One run of a command, its options looked through. */
export interface Call {
  readonly options: Options;
  readonly world: CliWorld;
  /** The database's, or `--language`; bokmål where neither tells. */
  readonly language: Language;
  readonly text: CliText;
}

export interface Command {
  /** How it is called, without its name. */
  readonly synopsis: string;
  readonly needs: readonly OptionName[];
  /** Beside those that it needs and those that every command takes. */
  readonly takes: readonly OptionName[];
  readonly run: (call: Call) => Outcome | Promise<Outcome>;
}

export const refuse = (call: Call, code: CliProblemCode, detail?: string): Refused =>
  refused(detail === undefined ? { code } : { code, detail }, call.language);

/** A line on standard error. */
export const tell = ({ world }: Call, message: string): void => void world.stderr.write(`${message}\n`);

/** What is going on, where somebody sits and waits. */
export const progress = (call: Call, message: string): void => {
  if (call.world.isTTY) tell(call, message);
};
