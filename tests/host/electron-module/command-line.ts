import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Electron's command line: `electron [-r file]… [--switch[=value]]… <app folder or main file> [more]…`. */
export type CommandLine = {
  readonly args: readonly string[];
  readonly required: readonly string[];
  readonly appPath: string;
  readonly main: string;
  readonly name: string;
  readonly version: string;
};

/** Reads the command line and the app's package.json. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const required: string[] = [];
  let target = '';
  for (let i = 0; i < args.length && target === ''; i++) {
    const argument = args[i] ?? '';
    if (argument === '-r') required.push(args[++i] ?? '');
    else if (!argument.startsWith('-')) target = resolve(argument);
  }
  if (target === '' || !existsSync(target)) throw new Error(`No app to run: ${args.join(' ')}`);
  if (!statSync(target).isDirectory())
    return { args, required, appPath: dirname(target), main: target, name: 'Electron', version: '0' };
  const about = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Readonly<
    Partial<Record<'main' | 'productName' | 'name' | 'version', string>>
  >;
  return {
    args,
    required,
    appPath: target,
    main: join(target, about.main ?? 'index.js'),
    name: about.productName ?? about.name ?? 'Electron',
    version: about.version ?? '0',
  };
}

const added = new Map<string, string>();

/** What this process was started with. */
export const commandLine = readCommandLine(process.argv.slice(1));

/** `--name` or `--name=value` from the command line or added by the app; undefined when it isn't there. */
export function switchValue(name: string): string | undefined {
  const given = commandLine.args.find((a) => a === `--${name}` || a.startsWith(`--${name}=`));
  return added.get(name) ?? given?.slice(name.length + 3);
}

/** `app.commandLine`. */
export const appCommandLine = {
  appendSwitch: (name: string, value = ''): void => void added.set(name, value),
  removeSwitch: (name: string): void => void added.delete(name),
  appendArgument: (): void => undefined,
  hasSwitch: (name: string): boolean => switchValue(name) !== undefined,
  getSwitchValue: (name: string): string => switchValue(name) ?? '',
};

/** Switches that the app added and that Chromium is to get as well. */
export const addedSwitches = (): string[] =>
  [...added]
    .filter(([name]) => !/^((dis|en)able-features|remote-debugging)/.test(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
