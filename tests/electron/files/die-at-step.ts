import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * From here on this process kills itself before or after a call to the disk: at the n-th of these moments. Gives a
 * function that counts as one more. `links`: whether the disk has them; FAT hasn't.
 */
export function dieAtStep(step: number, links: boolean): () => void {
  let left = step;
  const moment = (): void => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  const { rename, rm, link, open } = fs;
  const around =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      moment();
      const done = await act(...args);
      moment();
      return done;
    };
  Object.assign(fs, {
    rename: around(rename),
    rm: around(rm),
    open: around(open),
    link: around((from: string, to: string) => {
      if (!links) throw Object.assign(new Error('no links'), { code: 'EPERM', syscall: 'link' });
      return link(from, to);
    }),
  });
  syncBuiltinESMExports();
  return moment;
}
