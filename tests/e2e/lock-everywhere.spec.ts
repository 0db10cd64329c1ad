// Locking wins from wherever one stands, and unlocking leads back there: the same page or dialog, the words, the cursor.
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { appPage, firstPage, launch, newUserData, removeUserData, type Running } from './launch.ts';
import { makeCases } from './lock-cases.ts';
import { LOCK_PLACES, leavePlace } from './lock-places.ts';
import { goTo, PASSWORD, tryPassword, unlock } from './office.ts';
import { WIDE } from './page-check.ts';

const { width: WIDTH, height: HEIGHT } = WIDE;

let running: Running;
let page: Page;

/** Locks by key, and gives the unlock page. */
const lock = async (app: ElectronApplication, from: Page): Promise<Page> => {
  const opened = app.waitForEvent('window');
  await from.keyboard.press('Control+l');
  const locked = await appPage(await opened);
  await locked.getByRole('heading', { name: 'Lås opp' }).waitFor();
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
        // What a list counts comes after it, and may change.
        (one) => one.textContent.replace(/\d+$/u, ''),
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

/** Where the page stands once it stands: what comes late has come when two looks see the same. */
const settled = async (page: Page): Promise<Awaited<ReturnType<typeof standing>>> => {
  let now = await standing(page);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(now);
        now = await standing(page);
        return JSON.stringify(now) === before;
      },
      { intervals: [150] },
    )
    .toBe(true);
  return now;
};

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
  await running.close();
  removeUserData(running.userData);
});

for (const { name, go, word = '', secret = false, width = WIDTH } of LOCK_PLACES)
  test(`from ${name}`, async () => {
    await page.setViewportSize({ width, height: HEIGHT });
    await go(page);
    await page.keyboard.type(word);
    if (word !== '') await expect.poll(async () => (await standing(page)).value).toContain(word);
    const before = await settled(page);

    const left = page;
    page = await lock(running.app, left);
    expect(left.isClosed()).toBe(true);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const html = await page.content();
    for (const text of ['Haugen', 'Bakke', 'Lunde', ...(word.length > 3 ? [word] : [])])
      expect(html).not.toContain(text);

    await page.setViewportSize({ width, height: HEIGHT });
    await tryPassword(page, PASSWORD);
    const after = secret ? { ...before, value: '', at: 0 } : before;
    await expect.poll(() => standing(page), { timeout: 12_000 }).toEqual(after);
    if (secret) expect(await page.content()).not.toContain(word);
    await leavePlace(page);
  });

test('from the practice municipality, which opens where it was left', async () => {
  const enter = async (): Promise<void> => {
    const opened = running.app.waitForEvent('window');
    await page.evaluate(() => void window.registerkort.openPractice({ language: 'nb', fresh: false }));
    page = await appPage(await opened);
  };
  await enter();
  await page.locator('nav a[href="/clients"]').first().click();
  await page.keyboard.type('halvord');
  page = await lock(running.app, page);
  await enter();
  await expect(page.getByRole('combobox').first()).toHaveValue('halvord');
  await expect(page.getByRole('combobox').first()).toBeFocused();

  await goTo(page, 'settings');
  await goTo(page, 'practice');
  await page.getByRole('button', { name: 'Begynn på nytt' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  const asked = await settled(page);
  page = await lock(running.app, page);
  await enter();
  await expect.poll(() => standing(page), { timeout: 12_000 }).toEqual(asked);
});

test('from the first run: nothing to lock before there is a database, and no code comes back', async () => {
  const first = await launch(newUserData());
  const answers = await firstPage(first.app);
  await answers.getByLabel('Navnet ditt').fill('Berit Haugland');
  await answers.keyboard.press('Control+l');
  await answers.getByRole('combobox', { name: 'Kommune' }).fill('3431');
  await answers.keyboard.press('Enter');
  await expect(answers.getByLabel('Navnet ditt')).toHaveValue('Berit Haugland');
  await answers.getByLabel('Passord', { exact: true }).fill(PASSWORD);
  await answers.getByLabel('Passordet en gang til').fill(PASSWORD);
  await answers.keyboard.press('Enter');
  await answers.getByRole('button', { name: 'Jeg har skrevet det av' }).press('Enter');
  await answers
    .getByRole('textbox', { name: /^Gruppe/ })
    .first()
    .fill('HALV');
  const locked = await lock(first.app, answers);
  expect(await locked.content()).not.toContain('HALV');
  await unlock(locked);
  await expect(locked.getByRole('heading', { name: 'Gjenopprettingsarket' })).toBeVisible();
  expect(await locked.content()).not.toContain('HALV');
  await first.close();
  removeUserData(first.userData);
});
