// Measures one operation in a process of its own, and tells the figures to the process that started it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { databaseOf } from './database.ts';
import { figuresOf } from './figures.ts';
import { benches } from './lines.ts';
import { measure } from './measure.ts';
import type { Measured } from './run.ts';

const wish = z
  .strictObject({ name: z.string(), size: z.enum(['3k', '100k']), cache: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const bench = benches.find(({ name }) => name === wish.name);
if (bench === undefined) throw new Error(`nothing is called ${wish.name}`);

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-bench-'));
try {
  const databases = [];
  for (const clients of bench.databases[wish.size])
    databases.push(await databaseOf(clients, wish.cache, path.join(folder, String(clients))));
  const ready = await bench.ready(databases);
  const figures = figuresOf(await measure(ready));
  ready.end();
  process.send?.({ figures, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Measured);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.disconnect();
