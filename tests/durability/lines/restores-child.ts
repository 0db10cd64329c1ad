// Restores the backup of the first argument (JSON) with the sheet, and is gone before the step that it names. When it
// comes to its end, it says what the steps were.
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { killAtStep } from '../kill-at-step.ts';
import { CASEWORKER, CHEAP, optionsIn, valueOf } from '../specimen.ts';

const wish = z.strictObject({
  folder: z.string(),
  backup: z.string(),
  recoverySheet: z.string(),
  newPassword: z.string(),
  step: z.int().nullable(),
  torn: z.boolean(),
});
const { folder, backup, step, torn, recoverySheet, newPassword } = wish.parse(
  JSON.parse(process.argv[2] ?? ''),
);
const say = writeSync.bind(undefined, 1);
const steps = killAtStep({ step: step ?? Infinity, torn });
const secret = { recoverySheet, caseworker: CASEWORKER, newPassword };
valueOf(await restoreBackup({ ...optionsIn(folder), backup, secret, cost: CHEAP }));
say(JSON.stringify(steps()));
process.kill(process.pid, 'SIGKILL');
