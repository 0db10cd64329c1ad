import type { Page } from '@playwright/test';
import type { Plugin } from 'vite';
import type { Status } from '../../shared/ipc/schemas.ts';
import { servedWindow } from '../renderer/harness/served-window.ts';
import { LAPTOP } from '../renderer/harness/window.ts';

/** Opens the window as it is after a lock, each time in a page of its own. Times in milliseconds, from the moment when the page is asked for. */
export interface UnlockPage {
  readonly blank: () => Promise<number>;
  readonly painted: () => Promise<number>;
  /** The program behind it is loaded, and waits for the password. */
  readonly ready: () => Promise<number>;
  readonly end: () => Promise<void>;
}

const READY = 'program is ready';
const BLANK = 'blank.html';

const STATUS: Status = {
  state: 'locked',
  version: '0.1.0',
  testDataOnly: false,
  today: '2025-12-02',
  vault: {
    municipalityNumber: '3499',
    municipalityName: 'Fjellvik',
    office: 'tjenestekontoret',
    purpose: 'municipality',
    language: 'nb',
    file: 'C:\\IPLOS\\Fjellvik\\registerkort.db',
    bytes: 18_400_000,
    savedAt: '2025-12-02T09:12:00',
    caseworkers: ['Ingrid Nilsen'],
    lastBackup: '2025-12-02T08:14:00+01:00',
  },
};

/** Marks the moment when the program's first module has run, and puts a blank page beside the window's. */
const marks: Plugin = {
  name: 'marks',
  transform: (code, id) =>
    id.endsWith('renderer/main.tsx') ? `${code}\nperformance.mark('${READY}');` : undefined,
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: BLANK,
      source: '<!doctype html><meta charset="utf-8" /><title>Registerkort</title>',
    });
  },
};

declare global {
  interface Window {
    /** When what is waited for was on the screen, in milliseconds since 1970. */
    seen: Promise<number>;
  }
}

/** The bridge, as small as the preload's, and a note of when a frame has shown the page. */
const prepare = (status: Status): void => {
  Object.defineProperty(window, 'registerkort', {
    value: { status: () => Promise.resolve({ ok: true, value: status }), onEvent: () => undefined },
  });
  const shown = (): Promise<unknown> =>
    new Promise((done) => void requestAnimationFrame(() => setTimeout(done, 0)));
  const complete = new Promise<void>((done) => {
    const unhidden = new MutationObserver(() => done());
    unhidden.observe(document, { subtree: true, attributeFilter: ['hidden'] });
    addEventListener('DOMContentLoaded', () => {
      if (document.getElementById('locked') === null) done();
    });
  });
  window.seen = complete.then(shown).then(() => performance.timeOrigin + performance.now());
};

const markedAt = (mark: string): Promise<number> =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName(mark)) done(performance.timeOrigin + startTime);
    }).observe({ type: 'mark', buffered: true });
  });

/** Builds and serves the window, under the policy that the program has. */
export async function unlockPage(): Promise<UnlockPage> {
  const served = await servedWindow([marks]);
  const context = await served.browser.newContext({ viewport: LAPTOP });
  await context.addInitScript(prepare, STATUS);
  const visit = async (file: string, moment: (page: Page) => Promise<number>): Promise<number> => {
    const begun = performance.timeOrigin + performance.now();
    const page = await context.newPage();
    await page.goto(served.url + file, { waitUntil: 'commit' });
    const found = (await moment(page)) - begun;
    await page.close();
    return found;
  };
  const seen = (page: Page): Promise<number> => page.evaluate(() => window.seen);
  const marked = (page: Page): Promise<number> => page.evaluate(markedAt, READY);
  return {
    blank: () => visit(BLANK, seen),
    painted: () => visit('', seen),
    ready: () => visit('', marked),
    end: served.close,
  };
}

/** So many visits, one after the other. */
export async function visits(times: number, visit: () => Promise<number>): Promise<readonly number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push(await visit());
  return found;
}
