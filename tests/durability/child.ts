// Runs one line in a process of its own, so that a break is in this process and in all that it starts.
import { z } from 'zod';
import { lines } from './lines.ts';
import type { FromChild } from './run-line.ts';

const wish = z
  .strictObject({ line: z.string(), rounds: z.int().min(1), seed: z.int(), folder: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const line = lines.find(({ name }) => name === wish.line);
if (line === undefined) throw new Error(`no line is called ${wish.line}`);

const tell = (message: FromChild): void => void process.send?.(message);
let told = 0;
const figures = await line.run({
  rounds: wish.rounds,
  seed: wish.seed,
  folder: wish.folder,
  progress: (rounds) => {
    if (performance.now() - told < 200) return;
    told = performance.now();
    tell({ progress: rounds });
  },
});
tell({ figures });
process.disconnect();
