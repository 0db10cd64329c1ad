// Ended in the middle of steady typing, without a word to anybody: what is missing after is at most its last second.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { firstPage, launch, newUserData, removeUserData, type Running } from './launch.ts';
import { makeCases } from './lock-cases.ts';
import { processTree } from './memory.ts';
import { goTo, openClient, PASSWORD, tryPassword } from './office.ts';

test.setTimeout(120_000);

/** What may be missing of what was typed, in ms. */
const LAST_SECOND = 1_000;
/** Milliseconds from the first key to the end, a round each. */
const MOMENTS = [1_250, 2_900];

let running: Running;
let page: Page;

const start = async (userData: string): Promise<void> => {
  running = await launch(userData);
  page = await firstPage(running.app);
  await page.getByLabel('Passord', { exact: true }).waitFor();
  await tryPassword(page, PASSWORD);
  await page.locator('nav').first().waitFor();
};

/** Ends every process of the program at once, as a power cut does. */
const kill = async (): Promise<void> => {
  const { app } = running;
  const gone = app.waitForEvent('close');
  for (const pid of processTree(app.process().pid ?? 0)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with the one before it.
    }
  }
  await gone;
};

/** Types numbered words without a pause until the program is ended; when each of them stood there, from the first key. */
const typeUntilKilled = async (
  moment: number,
): Promise<{ readonly at: readonly number[]; readonly end: number }> => {
  const began = performance.now();
  const at: number[] = [];
  const type = async (word: number): Promise<void> => {
    await page.keyboard.type(`${String(word)}.`, { delay: 20 });
    at.push(performance.now() - began);
    return type(word + 1);
  };
  // It ends with the program that it is typed into.
  const typing = type(0).catch(() => undefined);
  await wait(moment);
  const end = performance.now() - began;
  await kill();
  await typing;
  return { at, end };
};

/** How old the oldest word is that isn't there, in ms before the end. */
const lost = (
  value: string,
  { at, end }: { readonly at: readonly number[]; readonly end: number },
): number => {
  const words = value.split('.').slice(0, -1);
  expect(words).toEqual(words.map((_, index) => String(index)));
  return end - (at[words.length] ?? end);
};

const PLACES: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  [
    'a form of the client',
    async () => {
      await openClient(page, 'Haugen');
      await goTo(page, '1');
      await page.getByRole('textbox', { name: 'Gate- eller veiadresse' }).fill('');
    },
  ],
  [
    'a decision',
    async () => {
      await openClient(page, 'Haugen');
      await goTo(page, '5');
      await page.keyboard.press('Control+d');
      await page.getByRole('textbox', { name: 'Hva det gjelder' }).fill('');
    },
  ],
  [
    'a dialog',
    async () => {
      await goTo(page, 'clients');
      await page.keyboard.press('Control+n');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Etternavn' }).fill('');
    },
  ],
];

test.beforeAll(async () => {
  const userData = newUserData();
  await makeCases(userData);
  await start(userData);
});
test.afterAll(async () => {
  await running.close();
  removeUserData(running.userData);
});

for (const [name, go] of PLACES)
  test(`killed while one types in ${name}`, async () => {
    const missing: number[] = [];
    for (const moment of MOMENTS) {
      for (let times = 0; times < 2 && (await page.getByRole('dialog').count()) > 0; times++) {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      const drop = page.getByRole('button', { name: 'Forkast', exact: true });
      if ((await drop.count()) > 0) await drop.press('Enter');
      await go();
      const typed = await typeUntilKilled(moment);
      await start(running.userData);
      const field = page.locator(':focus');
      await expect(field).toHaveValue(/^0\./);
      missing.push(lost(await field.inputValue(), typed));
    }
    console.log(`${name}: missing ${missing.map((ms) => `${String(Math.round(ms))} ms`).join(', ')}`);
    for (const ms of missing) expect(ms).toBeLessThan(LAST_SECOND);
  });
