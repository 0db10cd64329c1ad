// Opens the old vault of the first argument (JSON), which brings it up to date, and is gone before the step that it
// names. When it comes to its end, it says what the steps were.
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { openVault } from '../../../db/vault.ts';
import { killAtStep } from '../kill-at-step.ts';
import { CASEWORKER, optionsIn, valueOf } from '../specimen.ts';

const wish = z.strictObject({
  folder: z.string(),
  step: z.int().nullable(),
  torn: z.boolean(),
  recoverySheet: z.string(),
});
const { folder, step, torn, recoverySheet } = wish.parse(JSON.parse(process.argv[2] ?? ''));
const say = writeSync.bind(undefined, 1);
const steps = killAtStep({ step: step ?? Infinity, torn });
valueOf(await openVault({ ...optionsIn(folder), secret: { recoverySheet, caseworker: CASEWORKER } }));
say(JSON.stringify(steps()));
process.kill(process.pid, 'SIGKILL');
