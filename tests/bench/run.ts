// npm run bench -- [--size 3k|10k|100k] [--line P14]… [--cache FOLDER]: exits 1 when a bar is broken (docs/speed.md).
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SIZES, type Amount, type Bench, type Size, type Tally } from './bench.ts';
import { brokenBars, isNoisy, type Figures } from './figures.ts';
import { benches, tallies } from './lines.ts';

/** What came of a line: figures against a floor, or amounts. */
export type Found = { readonly figures: Figures } | { readonly amounts: readonly Amount[] };

/** `megabytes`: the most memory that the process had. */
export type Measured = Found & { readonly megabytes: number };

const CHILD = path.join(import.meta.dirname, 'child.ts');
/** A noisy measuring is done again so often; after that its figures stand, and are called noisy. */
const AGAIN = 2;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '3k' },
    line: { type: 'string', multiple: true, default: [] },
    cache: { type: 'string', default: path.join(tmpdir(), 'registerkort-bench-databases') },
  },
});
const size = sizeOf(values.size);
const lines: readonly (Bench | Tally)[] = [...benches, ...tallies];
const unknown = values.line.filter((wanted) => !lines.some(({ name }) => name === wanted));
if (unknown.length > 0) throw new Error(`nothing is called ${unknown.join(', ')}`);
mkdirSync(values.cache, { recursive: true });

for (const line of lines) {
  if (values.line.length > 0 && !values.line.includes(line.name)) continue;
  if ('databases' in line && line.databases[size] === null) {
    console.log(`${line.name}  not with ${size}`);
    continue;
  }
  let measured = await inChild(line);
  for (let n = 0; n < AGAIN && 'figures' in measured && isNoisy(measured.figures); n += 1) {
    console.log(`${line.name}  noisy, once more`);
    measured = await inChild(line);
  }
  if ('amounts' in measured) tellAmounts(line, measured.amounts);
  else if ('floor' in line) tell(line, measured.figures, measured.megabytes);
}

function sizeOf(text: string): Size {
  const known = SIZES.find((one) => one === text);
  if (known === undefined) throw new Error(`the sizes are ${SIZES.join(', ')}, and not ${text}`);
  return known;
}

function inChild({ name }: Bench | Tally): Promise<Measured> {
  const child = fork(CHILD, [JSON.stringify({ name, size, cache: values.cache })]);
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and no figures`)));
  });
}

function tell(bench: Bench, figures: Figures, megabytes: number): void {
  const broken = brokenBars(figures, bench);
  if (broken.length > 0) process.exitCode = 1;
  const { ratio, p25, p75, floor, operation, p95, samples } = figures;
  const verdict = broken.length > 0 ? 'BROKEN' : isNoisy(figures) ? 'ok, noisy' : 'ok';
  console.log(
    [
      `${bench.name}  ${bench.operation}: ${verdict}`,
      `     ${ratio.toFixed(2)} × ${bench.floor} (${p25.toFixed(2)}–${p75.toFixed(2)}), bar ${bench.bar}`,
      `     ${operation.toFixed(2)} ms, floor ${floor.toFixed(2)} ms, p95 ${p95.toFixed(1)} ms of ${samples}, ${megabytes.toFixed(0)} MB`,
      ...broken.map((what) => `     ${what}`),
    ].join('\n'),
  );
}

function tellAmounts({ name, operation }: Tally | Bench, amounts: readonly Amount[]): void {
  const isBroken = ({ value, bar }: Amount): boolean => bar !== null && value > bar;
  const broken = amounts.some(isBroken);
  if (broken) process.exitCode = 1;
  console.log(
    [
      `${name}  ${operation}: ${broken ? 'BROKEN' : 'ok'}`,
      ...amounts.map(
        (one) =>
          `     ${one.what}: ${one.value.toFixed(1)} ${one.unit}${one.bar === null ? '' : `, bar ${one.bar}`}`,
      ),
    ].join('\n'),
  );
}
