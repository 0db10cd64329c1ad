import type { Page } from '@playwright/test';
import { buildAndServe } from '../../renderer/harness/window.ts';
import { CLIENTS, type Tally } from '../bench.ts';
import { FRAME } from './p04-search.ts';

const SECONDS = 10;
/** Rows that go by in each frame: a hundred and twenty a second, faster than anybody reads. */
const ROWS = 2;
const ROW = 32;
/** A frame that comes this much later than the one before was missed, in milliseconds. */
const SLOW = FRAME * 1.5;

/** A list of a hundred thousand is scrolled as one of fifty. */
export const scroll: Tally = {
  name: 'P22',
  operation: 'slow frames when scrolling 100,000 clients',
  async count() {
    const built = await buildAndServe();
    try {
      const { page } = await built.open({ place: '/clients', clients: CLIENTS['100k'] });
      await page.locator('#client-row-3').waitFor();
      const share = (step: number) =>
        page.evaluate(framesSlow, { step, milliseconds: SECONDS * 1000, slow: SLOW });
      await share(ROWS * ROW);
      const work = await workOf(page);
      const before = await work();
      const scrolling = await share(ROWS * ROW);
      const worked = ((await work()) - before) / scrolling.frames;
      const resting = await share(0);
      const rows = await page.locator('[id^="client-row-"]').count();
      if (scrolling.moved < 10_000) throw new Error(`the list moved by ${scrolling.moved} px only`);
      if (rows > 100) throw new Error(`${rows} rows are drawn`);
      return [
        { what: `of ${scrolling.frames} frames`, value: scrolling.percent, unit: '%', bar: 2 },
        { what: 'work of a frame', value: worked, unit: 'ms', bar: null },
        {
          what: `of ${resting.frames} at rest, on this machine now`,
          value: resting.percent,
          unit: '%',
          bar: null,
        },
      ];
    } finally {
      await built.close();
    }
  },
};

/** Tells what the page's main thread has worked, in milliseconds: others on the machine don't count. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const time = metrics.find(({ name }) => name === 'ThreadTime');
    if (time === undefined) throw new Error('the browser tells no ThreadTime');
    return time.value * 1000;
  };
}

interface Scrolling {
  readonly step: number;
  readonly milliseconds: number;
  readonly slow: number;
}

const framesSlow = ({ step, milliseconds, slow }: Scrolling) =>
  new Promise<{ readonly frames: number; readonly percent: number; readonly moved: number }>((done) => {
    const list = document.querySelector('#client-grid')?.parentElement;
    const from = list?.scrollTop ?? 0;
    const begun = performance.now();
    let [last, frames, missed] = [begun, 0, 0];
    const frame = (now: number): void => {
      if (frames > 0 && now - last > slow) missed += 1;
      frames += 1;
      last = now;
      list?.scrollBy(0, step);
      if (now - begun < milliseconds) requestAnimationFrame(frame);
      else done({ frames, percent: (100 * missed) / frames, moved: (list?.scrollTop ?? 0) - from });
    };
    requestAnimationFrame(frame);
  });
