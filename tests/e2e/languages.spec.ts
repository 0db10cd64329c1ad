// Every page in both languages and both themes: its words, its accessibility, and pictures to look at.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import { AppSession, expect, test } from './fixture.ts';
import { newUserData, removeUserData } from './launch.ts';
import { goTo, openClient, PASSWORD, unlock } from './office.ts';
import { checkPage, WIDE } from './page-check.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

/** Each page under a name, and how one comes there from the one before it. */
const PAGES: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['clients', (page) => goTo(page, 'clients')],
  ['new-client', (page) => page.keyboard.press('Control+n')],
  [
    'person',
    async (page) => {
      await page.keyboard.press('Escape');
      await openClient(page, 'Kari');
      await goTo(page, '1');
    },
  ],
  ['assessed', (page) => goTo(page, '2')],
  ['functioning', (page) => goTo(page, '3')],
  ['diagnoses', (page) => goTo(page, '4')],
  ['services', (page) => goTo(page, '5')],
  ['decision', (page) => page.keyboard.press('Control+d')],
  [
    'process',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#main button').first().press('Enter');
    },
  ],
  [
    'stays',
    async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, '6');
    },
  ],
  ['plan', (page) => goTo(page, '7')],
  ['sign', (page) => page.keyboard.press('Control+Enter')],
  [
    'register',
    async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, 'register');
    },
  ],
  ['papers', (page) => goTo(page, 'papers')],
  ['extract', (page) => goTo(page, 'extract')],
  [
    'settings-password',
    async (page) => {
      await goTo(page, 'settings');
      await goTo(page, 'password');
    },
  ],
  ['settings-caseworkers', (page) => goTo(page, 'caseworkers')],
  ['settings-sheet', (page) => goTo(page, 'sheet')],
  ['settings-backups', (page) => goTo(page, 'backups')],
  ['settings-log', (page) => goTo(page, 'log')],
  ['settings', (page) => goTo(page, 'general')],
];

let session: AppSession;

test.beforeAll(async () => {
  const userData = newUserData();
  const db = join(userData, 'database', 'registerkort.db');
  mkdirSync(join(userData, 'database'));
  const cli = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'build', 'cli.ts'), ...args, '--db', db],
      { input: `${PASSWORD}\n`, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  };
  cli('init', '--municipality', '3431', '--allow-synthetic', '--caseworker', 'Berit Haugland');
  for (const name of ['kari', 'ola', 'elin', 'hamid'])
    cli('import', '--in', join(root, 'examples', 'cases', `${name}.json`));
  session = await AppSession.start(userData);
});
test.afterAll(async () => {
  await session.close();
  removeUserData(session.userData);
});

const walk = async (language: Language, theme: 'light' | 'dark'): Promise<void> => {
  for (const [name, go] of PAGES) {
    await go(session.page);
    await checkPage(session.page, name, language, theme);
  }
};

test('bokmål, light', async () => {
  const { page } = session;
  await page.setViewportSize(WIDE);
  await expect(page.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  await checkPage(page, 'unlock', 'nb', 'light');
  await unlock(page);
  await openClient(page, 'Kari');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('button', { name: 'Signer' })).toBeVisible();
  await walk('nb', 'light');
});

test('nynorsk and dark are chosen in the settings, and hold at once', async () => {
  const { page } = session;
  await page.getByRole('radio', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { name: 'Innstillingar' })).toBeVisible();
  await page.getByRole('radio', { name: 'Mørkt' }).click();
  await walk('nn', 'dark');
});

test('the unlock page has them too', async () => {
  await session.page.keyboard.press('Control+l');
  const page = await session.nextWindow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  await checkPage(page, 'unlock', 'nn', 'dark');
  await page.getByRole('button', { name: 'Bruk attopprettingskode' }).click();
  await checkPage(page, 'recover', 'nn', 'dark');
  await page
    .locator('form:not([hidden])')
    .getByRole('button', { name: 'Attopprett frå tryggingskopi' })
    .click();
  await checkPage(page, 'restore', 'nn', 'dark');
});
