import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentWith } from './breaks.ts';
import type { Break, Figures, Line } from './line.ts';

export type FromChild = { readonly progress: number } | { readonly figures: Figures };

export interface Run {
  readonly line: Line;
  readonly rounds: number;
  readonly seed: number;
  /** A break to run it with, instead of the program as it is. */
  readonly broken?: Break;
  readonly progress?: (rounds: number) => void;
}

export interface Outcome {
  readonly passed: boolean;
  /** What was counted; undefined when the line did not come to its end. */
  readonly figures: Figures | undefined;
  /** Why it failed, in sentences. */
  readonly why: readonly string[];
  readonly seconds: number;
}

const CHILD = path.join(import.meta.dirname, 'child.ts');
/** In memory: what the harness proves comes from the order of writes, and not from waiting for a disk. */
const MEMORY = '/dev/shm';
const COMPLAINT_CHARACTERS = 2000;

/** Runs a line in a process and a folder of its own. With a break it passes when it finds what the break must cause. */
export async function runLine(run: Run): Promise<Outcome> {
  const lacking = run.line.lacks?.();
  if (lacking !== undefined) return { passed: false, figures: undefined, why: [lacking], seconds: 0 };
  const begun = performance.now();
  const folder = mkdtempSync(path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'registerkort-durability-'));
  try {
    const ended = await inChild(run, folder);
    const seconds = (performance.now() - begun) / 1000;
    if (typeof ended === 'string') return { passed: false, figures: undefined, why: [ended], seconds };
    const why = run.broken ? stillGreen(run.broken, ended) : faultsOf(run, ended);
    return { passed: why.length === 0, figures: ended, why, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures, or the complaint of a process that ended without any. */
function inChild({ line, rounds, seed, broken, progress }: Run, folder: string): Promise<Figures | string> {
  const wish = JSON.stringify({ line: line.name, rounds, seed, folder });
  const child = fork(CHILD, [wish], {
    execArgv: [],
    env: { ...process.env, ...environmentWith(broken?.changes ?? []) },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT_CHARACTERS);
  });
  let figures: Figures | undefined;
  child.on('message', (message: FromChild) => {
    if ('progress' in message) progress?.(message.progress);
    else figures = message.figures;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(figures ?? `the line ended with ${signal ?? `code ${code}`} and no figures: ${complaint}`),
    );
  });
}

function faultsOf({ rounds }: Run, figures: Figures): readonly string[] {
  const kinds = Object.entries(figures.found).filter(([, count]) => count > 0);
  const short = figures.rounds < rounds ? [`only ${figures.rounds} of ${rounds} rounds were done`] : [];
  return [...short, ...kinds.map(([kind, count]) => `${count} ${kind}`), ...figures.failures];
}

const stillGreen = ({ name, turns }: Break, figures: Figures): readonly string[] =>
  (figures.found[turns] ?? 0) > 0 ? [] : [`the break "${name}" was not noticed: 0 ${turns}`];
