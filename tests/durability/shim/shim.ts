import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const CONTROL = '/registerkort-shim/';

/** In a sentence, what the machine lacks to record writes and to make them fail; undefined when nothing. */
export function shimLacks(): string | undefined {
  if (process.platform !== 'linux')
    return 'Writes can be recorded and made to fail on Linux alone: run this line there.';
  return spawnSync('cc', ['--version']).error
    ? 'There is no C compiler (`cc`), which this line needs: install gcc and libc6-dev.'
    : undefined;
}

/** Compiles the shim into a folder. */
export function compileShim(folder: string): string {
  const library = path.join(folder, 'shim.so');
  const here = import.meta.dirname;
  const sources = readdirSync(here).filter((name) => name.endsWith('.c'));
  const words = ['-O2', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC', '-o', library, ...sources, '-ldl'];
  const compiled = spawnSync('cc', words, { cwd: here, encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(`The shim doesn't compile: ${compiled.stderr}`);
  return library;
}

/** The environment of a process that runs above the shim. */
export const shimEnvironment = (wish: {
  readonly library: string;
  /** Files in here are watched. */
  readonly folder: string;
  /** Where the trace goes, outside the folder; without it nothing is written down. */
  readonly trace?: string;
}): NodeJS.ProcessEnv => ({
  ...process.env,
  LD_PRELOAD: wish.library,
  REGISTERKORT_SHIM_FOLDER: wish.folder,
  ...(wish.trace === undefined ? {} : { REGISTERKORT_SHIM_TRACE: wish.trace }),
});

/** Puts a word of one's own into the trace, from within a process above the shim. */
export const mark = (text: string): void => control(`mark/${text}`);

/** Kinds of calls, by the shim's letters. */
export const KINDS = {
  open: 'o',
  create: 'c',
  read: 'r',
  write: 'w',
  truncate: 't',
  sync: 's',
  name: 'n',
  unlink: 'u',
};

export interface Fault {
  /** The nth call of these kinds fails, from 1. */
  readonly nth: number;
  /** Letters of `KINDS`. */
  readonly kinds: string;
  readonly error: 'EIO' | 'ENOSPC';
  /** `stays`: each later call fails too. `short`: the nth write takes half, and the call after it fails. */
  readonly how: 'once' | 'stays' | 'short';
}

const NUMBERS = { EIO: 5, ENOSPC: 28 } as const;

export const arm = ({ nth, kinds, error, how }: Fault): void =>
  control(`fail/${nth}/${NUMBERS[error]}/${kinds}/${how}`);

/** Counts from 0 on, and lets nothing fail. */
export const count = (): void => control('fail/none');

export const disarm = (): void => control('disarm');

export interface Told {
  /** Calls since `arm` or `count`, by letter. */
  readonly counted: ReadonlyMap<string, number>;
  /** The call that failed first: its letter and its path; undefined when none did. */
  readonly hit: string | undefined;
}

export function told(): Told {
  const lines = readFileSync(`${CONTROL}told`, 'utf8').trimEnd().split('\n');
  const counted = lines.slice(0, -1).map((line) => [line.slice(0, 1), Number(line.slice(2))] as const);
  const hit = lines.at(-1)?.slice(4) ?? '';
  return { counted: new Map(counted), hit: hit === '' ? undefined : hit };
}

function control(order: string): void {
  closeSync(openSync(CONTROL + order, 'r'));
}
