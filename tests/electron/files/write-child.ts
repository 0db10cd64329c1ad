// Writes a file over another, and kills itself at the step that it is told.
import { dieAtStep } from './die-at-step.ts';

const [folder = '', links = '', step = ''] = process.argv.slice(2);
const moment = dieAtStep(Number(step), links === 'yes');
const { writeFileSafely } = await import('../../../electron/files/write-file.ts');
const written = await writeFileSafely({
  folder,
  name: 'a.xml',
  content: ['new ', 'content'],
  room: 0,
  replace: true,
  claim: { take: () => (moment(), null), giveBack: () => undefined },
});
process.exit(written.ok ? 0 : 1);
