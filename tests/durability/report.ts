import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figures, Line } from './line.ts';
import { lines } from './lines.ts';

/** What a full run of one line gave. */
export interface Report {
  readonly line: Line;
  readonly figures: Figures;
  /** Breaks that turned it red, of so many. */
  readonly noticed: number;
  readonly breaks: number;
  readonly seconds: number;
}

const root = path.join(import.meta.dirname, '..', '..');
const PAGE = path.join(root, 'docs', 'durability.md');

const HEAD = `# What the program stands, in figures

Made by \`npm run test:durability -- --full\` (hours); nobody writes in it. Each change runs a smaller number with the
same seed: \`npm run test:durability\` the whole of it, \`npm test\` a third. Each line is run with deliberate breaks too,
faults put into the program's source as it is read, and must find each of them: a line that can't turn red proves
nothing. The lines are in \`tests/durability/lines\`.

| line | what | holds | rounds | found | breaks noticed | minutes | day | commit |
|---|---|---|---|---|---|---|---|---|
`;

/** Puts these lines' figures on the page; lines that were not run keep theirs. */
export function writeReport(reports: readonly Report[]): void {
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const rows = lines.flatMap(({ name }) => {
    const report = reports.find(({ line }) => line.name === name);
    if (report) return [rowOf(report)];
    return before.split('\n').filter((row) => row.startsWith(`| ${name} |`));
  });
  writeFileSync(PAGE, `${HEAD}${rows.join('\n')}\n`);
}

function rowOf({ line, figures, noticed, breaks, seconds }: Report): string {
  const told = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  const cells = [
    line.name,
    line.what,
    line.holds,
    [figures.rounds.toLocaleString('en'), ...told(figures.seen ?? {})].join(', '),
    told(figures.found).join(', '),
    `${noticed} of ${breaks}`,
    (seconds / 60).toFixed(1),
    new Date().toISOString().slice(0, 10),
    commit(),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Of the sources that were run; a plus where they had been changed since. */
function commit(): string {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'db', 'shared', 'electron', 'tests/durability');
  return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : '+');
}
