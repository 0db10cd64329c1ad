import type { Page } from '@playwright/test';
import { lookAt, pagesOfFile, type Shown } from './pages-of-file.ts';

const open = pagesOfFile();

const password = 'hest batteri stift riktig';
const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

const tryPassword = async (page: Page): Promise<void> => {
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
};

const toSheet = async (page: Page): Promise<void> => {
  await page.locator('#program main input').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('#program main ol b').first().waitFor();
};

const openBackup = async (page: Page): Promise<void> => {
  await page.locator('#to-backup').click();
  await button(page, /^Ve(lg|l) kopien/).click();
  await page.locator('#program main input[type=password]').waitFor();
};

/** Each page by the name of its picture: what stands behind it, and how one comes there. */
const PAGES: readonly Shown[] = [
  [
    'unlock-sheet',
    { state: 'locked', caseworkers: ['Ingrid Nilsen', 'Odd Vikar'] },
    (page) => page.locator('#to-sheet').click(),
  ],
  ['unlock-no-key-file', { state: 'locked', caseworkers: null }, (page) => page.locator('#code').waitFor()],
  [
    'restore-choose',
    { state: 'locked' },
    async (page) => {
      await page.locator('#to-backup').click();
      await page.locator('#program main table').waitFor();
    },
  ],
  ['restore-open', { state: 'locked' }, openBackup],
  [
    'restore-open-sheet',
    { state: 'locked' },
    async (page) => {
      await openBackup(page);
      await page.getByRole('radio').nth(1).check();
      await page.keyboard.press('Enter');
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  ],
  [
    'restore-put',
    { state: 'locked' },
    async (page) => {
      await openBackup(page);
      await page.locator('#program main input[type=password]').fill(password);
      await page.keyboard.press('Enter');
      await page.locator('#program main dl').waitFor();
    },
  ],
  [
    'mismatch',
    { state: 'locked', unlocking: { code: 'anchor-mismatch', detail: 'behind 12' } },
    async (page) => {
      await tryPassword(page);
      await page.locator('#program h1').waitFor();
    },
  ],
  [
    'mismatch-anyway',
    { state: 'locked', unlocking: { code: 'anchor-mismatch', detail: 'pages' } },
    async (page) => {
      await tryPassword(page);
      await button(page, /likevel$/).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'rescue',
    { state: 'locked', failing: { unlock: { code: 'damaged' } } },
    async (page) => {
      await tryPassword(page);
      await page.locator('#program h1').waitFor();
    },
  ],
  [
    'rescue-found',
    { state: 'locked', failing: { unlock: { code: 'damaged' } } },
    async (page) => {
      await tryPassword(page);
      await button(page, /^(Redd|Berg) det/).click();
      await page.locator('#program main ul').first().waitFor();
    },
  ],
  [
    'clients-no-sheet',
    { place: '/clients', sheetConfirmed: false, clients: 0 },
    async (page) => {
      await page.locator('#program main h1').waitFor();
      await page.locator('header a[href="/clients"]').click();
      await page.getByRole('combobox').waitFor();
    },
  ],
  [
    'settings-password',
    { place: '/settings/password' },
    (page) => page.locator('#program main input').first().fill('x'),
  ],
  [
    'settings-caseworkers',
    { place: '/settings/caseworkers', caseworkers: ['Ingrid Nilsen', 'Odd Vikar'] },
    (page) => page.locator('#program main li').first().waitFor(),
  ],
  [
    'settings-caseworkers-remove',
    { place: '/settings/caseworkers' },
    (page) => button(page, /^Ta bort tilgangen/).click(),
  ],
  ['settings-sheet', { place: '/settings/sheet' }, (page) => page.locator('#program main h1').waitFor()],
  ['settings-sheet-shown', { place: '/settings/sheet' }, toSheet],
  ['settings-sheet-rotate', { place: '/settings/sheet' }, (page) => button(page, /nye nøkl/).click()],
  [
    'settings-sheet-first',
    { sheetConfirmed: false },
    (page) => page.locator('#program main input').waitFor(),
  ],
  [
    'settings-backups',
    { place: '/settings/backups' },
    async (page) => {
      await button(page, /^Prøv (gjen|att)oppretting/).click();
      await page.locator('#program main h2').first().waitFor();
    },
  ],
  [
    'settings-backups-loud',
    {
      place: '/settings/backups',
      backups: { problem: 'disk-full', daysOld: 9, lastVerified: '2025-11-23T08:14:03+01:00', second: null },
    },
    (page) => page.getByRole('alert').waitFor(),
  ],
  ['settings-log', { place: '/settings/log' }, (page) => page.locator('#program main table').waitFor()],
  [
    'settings-log-client',
    { place: '/settings/log/client-34' },
    (page) => page.locator('#program main table').waitFor(),
  ],
];

// Without a key file nobody knows the language: bokmål.
lookAt(PAGES, open, ({ caseworkers }) => caseworkers !== null);
