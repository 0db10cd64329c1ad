// `npm run --silent cli -- COMMAND …`: the command line in the repository. Plain Node, but for printing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runCli } from '../electron/cli.ts';
import type { Printed } from '../electron/cli/world.ts';
import { systemClock } from '../electron/clock.ts';
import { printByWorker } from '../electron/pdf/spawn-printer.ts';
import type { PaperDocument } from '../shared/papers/document.ts';
import { ensureBundle } from './bundle.ts';
import { findHost, root } from './host.ts';

/** Prints in a hidden window of the host at hand; the bundles are built first where they are out of date. */
async function print(document: PaperDocument): Promise<Printed> {
  const host = findHost();
  if (host.kind === 'none') return { ok: false, reason: host.hint };
  try {
    ensureBundle();
  } catch (thrown) {
    return {
      ok: false,
      reason: thrown instanceof Error ? thrown.message : 'The program could not be built.',
    };
  }
  if (host.kind === 'substitute') process.env['CHROMIUM'] = host.chromium;
  const pdf = await printByWorker(host.executable, [join(root, 'out', 'main', 'print.js')], document);
  return pdf === null ? { ok: false, reason: '' } : { ok: true, pdf };
}

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

// Whoever read our output has gone: nothing is left to say, and no stack trace to say it with.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(5));

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin.isTTY ? null : process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTTY: process.stderr.isTTY,
  printer: print,
  clock: systemClock,
  programVersion: version,
});
