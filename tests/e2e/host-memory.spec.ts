// What passes between the vault process and the window is in no other process of the host's own while it runs, and
// the process it passed through is gone after locking. Linux, where a process's memory can be read.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../build/host.ts';
import { appPage, firstPage, launch, newUserData, removeUserData } from './launch.ts';
import { commandOf, countInMemory, processTree } from './memory.ts';

type Fixture = { readonly echo: (message: unknown) => Promise<unknown>; readonly lock: () => Promise<void> };

test('main never holds what goes over the port, and the relay ends with the window', async () => {
  const { app, userData, close } = await launch(newUserData(), join(root, 'tests/host/fixture-app'));
  const page = await firstPage(app);
  const main = app.process().pid ?? 0;
  /** Who holds the marker, but for Chromium's own first process, which serves Playwright as well and stays. */
  const holders = (): number[] =>
    processTree(main).filter(
      (pid) =>
        pid !== main && !commandOf(pid).includes('--remote-debugging-port') && countInMemory(pid, marker) > 0,
    );
  // Put together in the page, so that no wire but the port carries it.
  const marker = ['Marker', 'of', 'this', 'test'].join('\u2010');
  await page.evaluate(
    async (parts) => {
      const rows = Array.from({ length: 500 }, (_, i) => `${parts.join('\u2010')} ${i}`);
      await (globalThis as unknown as { fixture: Fixture }).fixture.echo(rows);
    },
    ['Marker', 'of', 'this', 'test'],
  );
  expect(countInMemory(main, marker)).toBe(0);
  const before = holders();
  expect(before.length).toBeGreaterThanOrEqual(2); // the vault process and the window's: the search finds what is there

  const opened = app.waitForEvent('window');
  await app.evaluate(() => (globalThis as unknown as { fixture: Fixture }).fixture.lock());
  await appPage(await opened);
  for (const pid of before) expect(commandOf(pid)).toBe('');
  expect(countInMemory(main, marker)).toBe(0);
  expect(holders()).toEqual([]);
  await close();
  removeUserData(userData);
});
