import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/host.ts';
import type { Keyboard } from './keyboard.ts';

/** One step of the year, in keys. */
export interface StepCount {
  readonly step: string;
  /** Keys pressed; one with Ctrl held counts as one. */
  readonly keys: number;
  /** Letters of names, addresses and reasons, which are the same in any program. */
  readonly letters: number;
}

/** Counts the keys of what is done meanwhile. */
export async function counted(keys: Keyboard, step: string, work: () => Promise<void>): Promise<StepCount> {
  const { strokes, letters } = keys;
  await work();
  return { step, keys: keys.strokes - strokes, letters: keys.letters - letters };
}

/** The steps as a table in Markdown, with their sum. */
export function countTable(steps: readonly StepCount[]): string {
  const sum = (of: (step: StepCount) => number): number => steps.reduce((all, one) => all + of(one), 0);
  const rows = [
    ...steps,
    { step: 'Together', keys: sum(({ keys }) => keys), letters: sum(({ letters }) => letters) },
  ];
  const width = Math.max(...rows.map(({ step }) => step.length));
  const line = (step: string, keys: string, letters: string): string =>
    `| ${step.padEnd(width)} | ${keys.padStart(4)} | ${letters.padStart(7)} |`;
  return [
    line('Step', 'Keys', 'Letters'),
    `| ${'-'.repeat(width)} | ---: | ------: |`,
    ...rows.map(({ step, keys, letters }) => line(step, String(keys), String(letters))),
  ].join('\n');
}

const PAGE = join(root, 'docs/keystrokes.md');
const TABLE = /^\| Step(?:.*\n\|)*.*$/m;

/** Puts the table of a run into the docs, in the place of the one before. */
export function writeKeystrokes(table: string): void {
  const before = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, before.replace(TABLE, table));
}

/** The table that stands in the docs. */
export const keystrokesWritten = (): string => TABLE.exec(readFileSync(PAGE, 'utf8'))?.[0] ?? '';
