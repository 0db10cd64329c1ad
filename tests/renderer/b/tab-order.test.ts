import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { kari } from '../../builders/cases.ts';
import type { ClientWindow } from './client-window.ts';
import { windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

const open = async (area: string): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [kari], place: `/clients/kari/${area}` });
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
};

const begin = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /^Signer/ }).waitFor();
};

/** The field of a form or of an act's dialog that the cursor stands in. */
const field = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      document.activeElement?.closest('[id^=field-], [id^=act-]')?.id.replace(/^(?:field|act)-/, '') ?? null,
  );

/** More stops than any area has. */
const MOST_STOPS = 60;

/** What Tab comes to, from the top of the area until it leaves it: what `told` makes of each stop. */
const stopsByTab = async (page: Page, told: () => Promise<string | null>): Promise<readonly string[]> => {
  const passed: string[] = [];
  await page.locator('#main').focus();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const within = await page.evaluate(
      () => document.getElementById('main')?.contains(document.activeElement) === true,
    );
    if (!within) return passed;
    const here = await told();
    if (here !== null) passed.push(here);
  }
  return passed;
};

/** The fields that Tab comes to in the area; a repeated one stands twice. */
const fieldsByTab = (page: Page): Promise<readonly string[]> => stopsByTab(page, () => field(page));

/** The fields that Tab comes to in an open dialog, from `first` until it has been all the way round. */
const fieldsOfDialog = async (page: Page, first: string): Promise<readonly string[]> => {
  await page.getByRole('dialog').waitFor();
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const here = await field(page);
    if (here === first && passed.length > 0) return passed;
    // The cursor may begin further down, where something was found wrong.
    if (here !== null && (here === first || passed.length > 0)) passed.push(here);
    await page.keyboard.press('Tab');
  }
  return passed;
};

/** The line of a table that the cursor stands in, as one reads it: its first word is the variable's number. */
const line = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('tbody tr')?.textContent ?? null);

/** What the cursor stands on, by its words. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** Each area's fields in the order of the card: the head, then the variables by number, 1–3 by what they consist of. */
const AREAS = [
  [
    '1',
    [
      'date',
      'reason',
      'source',
      'family',
      'given',
      'middle',
      'addressLines',
      'postcode',
      'town',
      'confidential',
      'identityNumber',
      '5',
      '6',
      '7',
      '8',
      '9',
    ],
  ],
  ['2', ['10', '11']],
  ['3', SCORE_NUMBERS.map(String)],
  [
    '7',
    [
      '52',
      'coordinator',
      'coordinatorFrom',
      'coordinatorTo',
      'nextAssessment',
      'informedDate',
      'informedTo',
      'informedBy',
    ],
  ],
] as const;

describe.each(AREAS)('area %s', (area, fields) => {
  test('has its fields in the order of the card, and one Tab is one field', async () => {
    const { page } = await open(area);
    await begin(page);
    expect(await fieldsByTab(page)).toEqual(fields);
  });
});

test('a decision has its fields in the order of the card', async () => {
  const { page } = await open('5');
  await page.keyboard.press('Control+d');
  await expect.poll(() => field(page)).toBe('service');
  await page.keyboard.type('44');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByLabel('Timer per uke').count()).toBe(1);
  expect(await fieldsByTab(page)).toEqual([
    'service',
    'decided',
    'kind',
    'hours',
    'severalStaff',
    'from',
    'to',
    'rejected',
    'rehabilitation',
    'note',
  ]);
});

test('a diagnosis has its fields in the order of the card', async () => {
  const { page } = await open('4');
  await begin(page);
  await page.getByRole('button', { name: 'Ny diagnose' }).press('Enter');
  await expect.poll(() => field(page)).toBe('code');
  expect(await fieldsByTab(page)).toEqual(['code', 'from', 'to', 'onset', 'givenBy', 'givenOn']);
});

test('diagnoses stand in the order of the card: each is opened, and then removed', async () => {
  const { page } = await open('4');
  await begin(page);
  expect(await stopsByTab(page, () => line(page))).toEqual([
    expect.stringMatching(/^K90 /),
    expect.stringMatching(/^K90 /),
    expect.stringMatching(/^R96 /),
    expect.stringMatching(/^R96 /),
  ]);
});

test('decisions stand by their number, one Tab each, and the process after them', async () => {
  const { page } = await open('5');
  const stops = await stopsByTab(page, () => line(page).then((text) => text ?? nameOfFocus(page)));
  expect(stops.filter((text) => /^\d/.test(text)).map((text) => text.slice(0, 2))).toEqual([
    ...['30', '31', '44', '44'],
    // The application, with what was applied for.
    '30',
  ]);
  expect(stops.indexOf('Åpne prosessen')).toBe(stops.findLastIndex((text) => text.startsWith('44')) + 1);
});

test('a process has its fields in the order of the card', async () => {
  const { page } = await open('5');
  await page.getByRole('button', { name: 'Åpne prosessen' }).press('Enter');
  await expect.poll(() => field(page)).toBe('kind');
  expect(await fieldsByTab(page)).toEqual(['kind', 'decided', 'from', 'to', 'goal', 'notReported']);
});

test('a stay has its fields in the order of the card, and stands under the act for another', async () => {
  const { page } = await open('6');
  expect(await fieldsByTab(page)).toEqual(['kari-hospital']);
  await page.locator('#field-kari-hospital').press('Enter');
  expect(await fieldsOfDialog(page, 'type')).toEqual(['type', 'from', 'to']);
});

test('Enter goes on through the registration, past what is no field', async () => {
  const { page } = await open('1');
  await begin(page);
  await expect.poll(() => field(page)).toBe('date');
  await page.locator('#field-confidential input').focus();
  await page.keyboard.press('Enter');
  expect(await field(page)).toBe('identityNumber');
  await page.keyboard.press('Enter');
  expect(await field(page)).toBe('5');
  await page.locator('#field-9 input:checked').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page)).toBe('10');
  await page.keyboard.type('t');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel(/^10 /).inputValue()).toBe('05.05.2015');
  expect(await field(page)).toBe('11');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page)).toBe('12');
});

test('keys of the client hold in all her views, and acts without a key are found', async () => {
  const { page } = await open('history');
  await page.keyboard.press('Control+d');
  await expect.poll(() => field(page)).toBe('service');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.getByTitle(/registerkort/i).waitFor();
  await page.keyboard.press('Control+n');
  await expect.poll(() => field(page)).toBe('date');
  await page.keyboard.press('F1');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ASIDE');
  await page.keyboard.press('F1');
  expect(await field(page)).toBe('date');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('døds');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Dødsfall' }).waitFor();
});
