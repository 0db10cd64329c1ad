// Every screen and dialog in both languages and both themes: words, names, reach at 200 %, accessibility, pictures.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import { unlockText } from '../../shared/text/unlock.ts';
import { complaintsOf } from './complaints.ts';
import { clientsOfTheDay } from './day.ts';
import { AppSession, expect, test } from './fixture.ts';
import { newUserData, removeUserData, STILL_CLOCK, STILL_DAY } from './launch.ts';
import { look } from './look.ts';
import { goTo, openClient, PASSWORD, unlock, valueOf } from './office.ts';
import { nothingLost, settled, THEMES, WIDE } from './page-check.ts';
import { addPeople } from './people.ts';
import { leaveUnassessed, SAVED_LIST, SCREENS, SHE } from './screens.ts';
import { choosesFolder } from './walk.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(400_000);

let session: AppSession;
let complaints: ReturnType<typeof complaintsOf>;

test.beforeAll(async () => {
  const userData = newUserData();
  const db = join(userData, 'database', 'registerkort.db');
  mkdirSync(join(userData, 'database'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', STILL_CLOCK, join(root, 'build', 'cli.ts'), 'init', '--db', db],
      ...['--municipality', '3431', '--allow-synthetic', '--caseworker', 'Berit Haugland'],
    ],
    { input: `${PASSWORD}\n`, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  await addPeople(db, clientsOfTheDay(), `${STILL_DAY}T09:30:00+01:00`);
  session = await AppSession.start(userData, 'still');
  complaints = complaintsOf(session.app);
  await session.page.setViewportSize(WIDE);
});
test.afterAll(async () => {
  await session.close();
  removeUserData(session.userData);
});
test.afterEach(() => {
  expect.soft(complaints.take(), 'what the window complained of').toEqual([]);
});

const walk = async (language: Language): Promise<void> => {
  for (const { name, go, pictures, sizes } of SCREENS)
    await test.step(name, async () => {
      await go(session.page, language);
      await look(session.page, name, language, pictures, sizes);
    });
  await leaveUnassessed(session.page, language);
};

/** The pages that are there while the database is locked; it ends on the first of them. */
const lookAtLocked = async (page: Page, language: Language): Promise<void> => {
  const t = unlockText[language];
  await page.setViewportSize(WIDE);
  await expect(page.getByRole('heading', { name: t.heading })).toBeVisible();
  await look(page, 'unlock', language, THEMES);
  await page.getByRole('button', { name: t.useSheet }).click();
  await look(page, 'recover', language, THEMES);
  await page.locator('form:not([hidden])').getByRole('button', { name: t.useBackup }).click();
  await look(page, 'restore', language, THEMES);
};

test('locked, bokmål', () => lookAtLocked(session.page, 'nb'));

test('every screen, bokmål', async () => {
  const page = await session.relaunch();
  complaints = complaintsOf(session.app);
  await page.setViewportSize(WIDE);
  await unlock(page);
  valueOf(
    await page.evaluate(
      (name) =>
        window.registerkort.saveList({
          id: null,
          name,
          query: 'halvorsen',
          filter: { state: 'all', empty: null, district: null, service: null },
        }),
      SAVED_LIST,
    ),
  );
  await choosesFolder(session.app, session.userData);
  await openClient(page, SHE);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('button', { name: 'Signer' })).toBeVisible();
  await walk('nb');
});

test('every screen, nynorsk', async () => {
  const { page } = session;
  await goTo(page, 'settings');
  await goTo(page, 'general');
  await page.getByRole('radio', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { name: 'Innstillingar' })).toBeVisible();
  await walk('nn');
});

test('larger text, nynorsk, loses nothing', async () => {
  const { page } = session;
  for (const size of ['115', '130']) {
    await goTo(page, 'settings');
    await page.getByRole('radio', { name: `${size} %` }).click();
    for (const view of ['start', 'clients', 'ready', 'extract']) {
      await goTo(page, view);
      await settled(page);
      await nothingLost(page, `${view} at ${size} %`);
    }
    await openClient(page, SHE);
    for (const view of ['1', '2', '3', '4', '5', '6', '7', 'register', 'timeline', 'history', 'papers']) {
      await goTo(page, view);
      await settled(page);
      await nothingLost(page, `area ${view} at ${size} %`);
    }
  }
  await goTo(page, 'settings');
  await page.getByRole('radio', { name: '100 %' }).click();
});

test('windows of middle width lose nothing', async () => {
  const { page } = session;
  for (const size of ['130', '115', '100']) {
    await goTo(page, 'settings');
    await page.getByRole('radio', { name: `${size} %` }).click();
    await goTo(page, 'start');
    await settled(page);
    for (const width of [905, 1000, 1100, 1190]) {
      await page.setViewportSize({ width, height: WIDE.height });
      await nothingLost(page, `start at ${size} %, ${String(width)} px`);
    }
    await page.setViewportSize(WIDE);
  }
});

test('dark is chosen in the settings whatever the system says, and holds at once', async () => {
  const { page } = session;
  await page.emulateMedia({ colorScheme: 'light' });
  await goTo(page, 'settings');
  await page.getByRole('radio', { name: 'Mørkt' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('locked, nynorsk', async () => {
  await session.page.keyboard.press('Control+l');
  await lookAtLocked(await session.nextWindow(), 'nn');
});
