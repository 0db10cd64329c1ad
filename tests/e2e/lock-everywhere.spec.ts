// Locking wins from wherever one stands, and unlocking leads back there: the same page or dialog, the words, the cursor.
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { appPage, firstPage, launch, newUserData, removeUserData, type Running } from './launch.ts';
import { makeCases } from './lock-cases.ts';
import { LOCK_PLACES, leavePlace } from './lock-places.ts';
import { PASSWORD, tryPassword, unlock } from './office.ts';

let running: Running;
let page: Page;
/** Milliseconds from the key to the unlock page. */
const locking: number[] = [];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Locks by key, and gives the unlock page. */
const lock = async (app: ElectronApplication, from: Page): Promise<Page> => {
  const opened = app.waitForEvent('window');
  const at = performance.now();
  await from.keyboard.press('Control+l');
  const locked = await appPage(await opened);
  await locked.getByRole('heading', { name: 'Lås opp' }).waitFor();
  locking.push(performance.now() - at);
  return locked;
};

/** What is on the screen, and where the cursor stands in it. */
const standing = (shown: Page) =>
  shown.evaluate(() => {
    const cursor = document.activeElement;
    const field =
      cursor instanceof HTMLInputElement || cursor instanceof HTMLTextAreaElement ? cursor : undefined;
    return {
      headings: [...document.querySelectorAll('h1, [role=dialog] h2, nav [aria-current]')].map(
        (one) => one.textContent,
      ),
      dialogs: document.querySelectorAll('[role=dialog]').length,
      in:
        cursor?.getAttribute('aria-label') ??
        field?.labels?.[0]?.textContent ??
        (cursor === document.body || cursor?.id === 'main' ? '' : cursor?.textContent),
      value: field?.value ?? null,
      at: field?.selectionStart ?? null,
    };
  });

test.beforeAll(async () => {
  const userData = newUserData();
  await makeCases(userData);
  running = await launch(userData);
  page = await firstPage(running.app);
  await unlock(page);
  await page.evaluate(async () => {
    const found = await window.registerkort.listClients({ query: 'bakke', after: null, limit: 1 });
    if (found.ok) await window.registerkort.beginRegistration({ client: found.value.rows[0]?.id ?? '' });
  });
});
test.afterAll(async () => {
  console.log(
    `${String(locking.length)} places; the unlock page ${String(Math.round(median(locking)))} ms after the key (median).`,
  );
  await running.close();
  removeUserData(running.userData);
});

for (const { name, go, word = '', secret = false } of LOCK_PLACES)
  test(`from ${name}`, async () => {
    await go(page);
    await page.keyboard.type(word);
    if (word !== '') await expect.poll(async () => (await standing(page)).value).toContain(word);
    else await page.waitForTimeout(150);
    const before = await standing(page);

    const left = page;
    page = await lock(running.app, left);
    expect(left.isClosed()).toBe(true);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const html = await page.content();
    for (const text of ['Haugen', 'Bakke', ...(word.length > 3 ? [word] : [])])
      expect(html).not.toContain(text);

    await tryPassword(page, PASSWORD);
    const after = secret ? { ...before, value: '', at: 0 } : before;
    await expect.poll(() => standing(page), { timeout: 12_000 }).toEqual(after);
    if (secret) expect(await page.content()).not.toContain(word);
    await leavePlace(page);
  });
