// Writes a file over another, and kills itself at the step that it is told: before or after the n-th call to the disk.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', links = '', step = ''] = process.argv.slice(2);
let left = Number(step);
const dieAtStep = (): void => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const { rename, rm, link, open } = fs;
const around =
  <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    dieAtStep();
    const done = await act(...args);
    dieAtStep();
    return done;
  };
Object.assign(fs, {
  rename: around(rename),
  rm: around(rm),
  open: around(open),
  link: around((from: string, to: string) => {
    // As FAT answers.
    if (links === 'no') throw Object.assign(new Error('no links'), { code: 'EPERM', syscall: 'link' });
    return link(from, to);
  }),
});
syncBuiltinESMExports();

const { writeFileSafely } = await import('../../../electron/files/write-file.ts');
const written = await writeFileSafely({
  folder,
  name: 'a.xml',
  content: ['new ', 'content'],
  room: 0,
  replace: true,
  claim: { take: () => (dieAtStep(), null), giveBack: () => undefined },
});
process.exit(written.ok ? 0 : 1);
