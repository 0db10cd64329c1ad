// Makes a real extract for 2015, and kills itself at the step that it is told.
import { openVault } from '../../../db/vault.ts';
import { dieAtStep } from '../files/die-at-step.ts';

const [file = '', password = '', folder = '', step = ''] = process.argv.slice(2);
const now = () => '2016-01-10T09:00:00+01:00';
const opened = await openVault({ file, now, programVersion: '0.1.0', secret: { password } });
if (!opened.ok) process.exit(2);
dieAtStep(Number(step), true);
const { makeExtract } = await import('../../../electron/usecases/extract.ts');
const made = await makeExtract(
  { vault: opened.value, clock: { today: () => '2016-01-10', now } },
  { year: 2015, rehearsal: false, folder },
);
process.exit(made.ok ? 0 : 1);
