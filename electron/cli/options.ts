import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../db/result.ts';
import type { CliProblem } from '../../shared/text/cli-problems.ts';

/** Every option there is. A value follows as `--db F` or `--db=F`; a flag stands alone. */
export const OPTIONS = {
  db: 'value',
  'password-file': 'value',
  language: 'value',
  text: 'flag',
  help: 'flag',
  municipality: 'value',
  practice: 'flag',
  'allow-synthetic': 'flag',
  caseworker: 'value',
  in: 'value',
  'dry-run': 'flag',
  'valid-only': 'flag',
  undo: 'flag',
  out: 'value',
  'encrypt-to': 'value',
  client: 'value',
  date: 'value',
  blank: 'flag',
  year: 'value',
  today: 'value',
  rehearsal: 'flag',
  to: 'value',
  from: 'value',
  format: 'value',
  'identity-part': 'flag',
  recipient: 'value',
  'passphrase-file': 'value',
  'code-book': 'value',
  list: 'flag',
  accepted: 'flag',
  clients: 'value',
  seed: 'value',
} as const satisfies Readonly<Record<string, 'value' | 'flag'>>;

export type OptionName = keyof typeof OPTIONS;
type NamesOf<K> = { [N in OptionName]: (typeof OPTIONS)[N] extends K ? N : never }[OptionName];
export type ValueName = NamesOf<'value'>;
type FlagName = NamesOf<'flag'>;

/** Understood by every command. */
export const COMMON: readonly OptionName[] = ['language', 'text', 'help'];

export interface Options {
  readonly given: readonly OptionName[];
  /** Null when it was left out; never empty. */
  value(name: ValueName): string | null;
  /** The value of an option that the command can't do without: it has been looked for. */
  needed(name: ValueName): string;
  flag(name: FlagName): boolean;
}

export interface CommandLine {
  /** Null when none is named. */
  readonly command: string | null;
  readonly options: Options;
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Splits the arguments, strictly; which options belong to the command is not looked at yet. */
export function readCommandLine(argv: readonly string[]): Result<CommandLine, CliProblem> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, kind]) => [
        name,
        { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (token.rawName !== `--${name}` || !isOption(name)) return failed(unknownOption(token.rawName));
    if (values.has(name)) return failed({ code: 'given-twice', detail: name });
    const problem = valueProblem(name, token.value, token.inlineValue ?? false);
    if (problem !== null) return failed(problem);
    values.set(name, token.value ?? '');
  }
  if (words.length > 1) return failed({ code: 'stray-argument' });
  return ok({ command: words[0] ?? null, options: optionsOf(values) });
}

function valueProblem(name: OptionName, value: string | undefined, inline: boolean): CliProblem | null {
  if (OPTIONS[name] === 'flag') return value === undefined ? null : { code: 'no-value-here', detail: name };
  // `--db --out F` has forgotten a value; a name that begins with a dash is written `--db=-F`.
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    return { code: 'missing-value', detail: name };
  return null;
}

/** What was typed is said back only where it looks like an option, and not like somebody's number. */
const unknownOption = (typed: string): CliProblem =>
  /^--?[a-z][a-z-]{0,30}$/.test(typed)
    ? { code: 'unknown-option', detail: typed }
    : { code: 'unknown-option' };

const optionsOf = (values: ReadonlyMap<OptionName, string>): Options => ({
  given: [...values.keys()],
  value: (name) => values.get(name) ?? null,
  needed(name) {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the option ${name} was not looked for`);
    return value;
  },
  flag: (name) => values.has(name),
});
