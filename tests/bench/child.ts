// Measures one operation in a process of its own, and tells the figures to the process that started it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { SIZES, type Bench } from './bench.ts';
import { databaseOf } from './database.ts';
import { figuresOf } from './figures.ts';
import { benches, tallies } from './lines.ts';
import { measure } from './measure.ts';
import type { Found, Measured } from './run.ts';

const wish = z
  .strictObject({ name: z.string(), size: z.enum(SIZES), cache: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const bench = benches.find(({ name }) => name === wish.name);
const tally = tallies.find(({ name }) => name === wish.name);

const found: Found | undefined =
  bench === undefined
    ? tally && { amounts: await tally.count() }
    : { figures: figuresOf(await measured(bench)) };
if (found === undefined) throw new Error(`nothing is called ${wish.name}`);
process.send?.({ ...found, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Measured);
process.disconnect();

async function measured({ databases, ready }: Bench) {
  const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-bench-'));
  try {
    const made = [];
    for (const clients of databases[wish.size] ?? [])
      made.push(await databaseOf(clients, wish.cache, path.join(folder, String(clients))));
    const able = await ready(made);
    const rounds = await measure(able);
    await able.end();
    return rounds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
