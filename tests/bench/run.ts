// npm run bench -- [--size 3k|100k] [--line P14]… [--cache FOLDER]: exits 1 when a bar is broken (docs/speed.md).
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Size } from './bench.ts';
import { brokenBars, isNoisy, type Figures } from './figures.ts';
import { benches } from './lines.ts';

export interface Measured {
  readonly figures: Figures;
  /** The most memory that the process had. */
  readonly megabytes: number;
}

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
const unknown = values.line.filter((wanted) => !benches.some(({ name }) => name === wanted));
if (unknown.length > 0) throw new Error(`nothing is called ${unknown.join(', ')}`);
mkdirSync(values.cache, { recursive: true });

for (const bench of benches) {
  if (values.line.length > 0 && !values.line.includes(bench.name)) continue;
  if (bench.databases[size].length === 0) {
    console.log(`${bench.name}  not with ${size}`);
    continue;
  }
  let measured = await inChild(bench);
  for (let n = 0; n < AGAIN && isNoisy(measured.figures); n += 1) {
    console.log(`${bench.name}  noisy, once more`);
    measured = await inChild(bench);
  }
  tell(bench, measured);
}

function sizeOf(text: string): Size {
  if (text === '3k' || text === '100k') return text;
  throw new Error(`the sizes are 3k and 100k, and not ${text}`);
}

function inChild({ name }: Bench): Promise<Measured> {
  const child = fork(CHILD, [JSON.stringify({ name, size, cache: values.cache })]);
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and no figures`)));
  });
}

function tell(bench: Bench, { figures, megabytes }: Measured): void {
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
