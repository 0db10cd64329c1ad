import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { LAPTOP, ZOOMED } from '../harness/window.ts';
import { pagesOfFile } from './pages-of-file.ts';

const open = pagesOfFile();

const headers = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('columnheader').allTextContents()).map((text) => text.replace(/ [↑↓]$/, ''));

const saved = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const last = (window.calls ?? []).findLast(({ name }) => name === 'saveSettings')?.input;
    return (last as Settings | undefined)?.hiddenColumns;
  });

test('columns are chosen by keyboard, kept with the settings, and come back where they were', async () => {
  const page = await open({ language: 'nn' });
  await page.locator('#client-row-3').waitFor();
  const all = [
    'Namn',
    'Fødd',
    'Alder',
    'Fødselsnummer',
    'Sone',
    'Gyldig registrering',
    'Løpande tenester',
    'Funn',
  ];
  expect(await headers(page)).toEqual(all);
  const columns = page.getByRole('button', { name: 'Kolonnar' });
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return columns.evaluate((button) => button === document.activeElement);
    })
    .toBe(true);
  await page.keyboard.press('Enter');
  // The menu begins with the first column; two down is the number.
  const first = page.getByRole('menuitemcheckbox').first();
  await expect.poll(() => first.evaluate((item) => item === document.activeElement)).toBe(true);
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space', 'Escape']) await page.keyboard.press(key);
  await expect.poll(() => headers(page)).toEqual(all.filter((one) => !/^Fødd$|^Føds/.test(one)));
  await expect.poll(() => saved(page)).toEqual(['birthDate', 'identityNumber']);
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitemcheckbox', { name: 'Fødd' });
  expect(await item.getAttribute('aria-checked')).toBe('false');
  await item.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(() => headers(page)).toEqual(all.filter((one) => !one.startsWith('Føds')));
  await expect.poll(() => saved(page)).toEqual(['identityNumber']);
});

test('two columns chosen before the list is drawn again are both kept', async () => {
  const page = await open({});
  await page.locator('#client-row-3').waitFor();
  await page.getByRole('button', { name: 'Kolonner' }).press('Enter');
  const items = page.getByRole('menuitemcheckbox');
  await items.first().waitFor();
  await items.evaluateAll((all) => {
    for (const item of [all[0], all[2]]) if (item instanceof HTMLElement) item.click();
  });
  await expect.poll(() => saved(page)).toEqual(['birthDate', 'identityNumber']);
});

test.each([
  ['laptop', LAPTOP, 100],
  ['larger text', LAPTOP, 115],
  ['the largest text', LAPTOP, 130],
  ['200 %', ZOOMED, 100],
] as const)('nothing is cut off or scrolls sideways: %s', async (_name, size, textSize) => {
  const page = await open({ textSize }, size);
  await page.locator('#client-row-3').waitFor();
  await page.getByText('1 sperre').first().waitFor();
  const sideways = await page.evaluate(() => {
    const scroller = document.querySelector('#client-grid')?.parentElement;
    return scroller === null || scroller === undefined ? null : scroller.scrollWidth - scroller.clientWidth;
  });
  expect(sideways).toBe(0);
});

test('where larger text has no room, the birth date goes first, and comes back with the room; services are whole', async () => {
  const page = await open({ textSize: 130 });
  await page.locator('#client-row-3').waitFor();
  const kept = ['Navn', 'Fødselsnummer', 'Sone', 'Gyldig registrering', 'Løpende tjenester', 'Funn'];
  await expect.poll(() => headers(page)).toEqual(kept);
  const services = page.locator('#client-row-3 td.services');
  expect(await services.innerText()).toBe('30, 31, 33, 43, 44, 45');
  expect(await services.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1900, height: 768 });
  await expect.poll(() => headers(page)).toContain('Født');
});
