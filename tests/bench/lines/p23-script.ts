import type { Tally } from '../bench.ts';
import { weighWindow } from '../script-weight.ts';

/** The same on each machine, so a test holds it too. */
export const SCRIPT_BARS = { unlocking: 10_000, firstScreen: 200_000 } as const;

/** What has to be read and compiled before there is something to see. */
export const script: Tally = {
  name: 'P23',
  operation: 'compressed script',
  async count() {
    const weights = await weighWindow();
    const kilobytes = (part: keyof typeof SCRIPT_BARS, what: string) =>
      ({
        what,
        value: weights[part].bytes / 1000,
        unit: 'KB',
        bar: SCRIPT_BARS[part] / 1000,
      }) as const;
    return [kilobytes('unlocking', 'before unlocking'), kilobytes('firstScreen', 'before grid and charts')];
  },
};
