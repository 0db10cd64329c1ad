import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import type { ClientWindow } from './client-window.ts';
import { windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

/** Lives alone in an institution; where told, the hours of practical help are missing too. */
const wrong = (id: string, family: string, withoutHours: boolean): Client =>
  aClient({
    id,
    identityNumber: null,
    name: { family, given: 'Anna', middle: null },
    registrations: [aRegistration({ values: values({ 6: 1, 9: 5 }) })],
    ...(withoutHours ? { decisions: [aDecision({ id: `decision-${id}`, minutesPerWeek: null })] } : {}),
  });

const open = async (place: string): Promise<ClientWindow> => {
  const opened = await openWindow({
    clients: [wrong('one', 'Berg', true), wrong('two', 'Ås', false)],
    place,
  });
  opened.page.setDefaultTimeout(8_000);
  return opened;
};

const rule = (page: Page, name: RegExp) => page.getByRole('button', { name, expanded: true });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

test('findings stand by rule, counted, and F8 goes from the last of one rule to the first of the next', async () => {
  const { page } = await open('/ready/all/rule');
  await rule(page, /Feil.*R-030.*2 funn, 2 klienter/s).waitFor();
  await page.getByRole('button', { name: /R-042.*1 funn, 1 klient/s, expanded: false }).waitFor();
  await page.getByRole('heading', { level: 3, name: /Berg, Anna/ }).waitFor();
  expect(await page.locator('h3[id^=findings-]').count()).toBe(2);
  await expect.poll(() => focused(page)).toContain('1 Person');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await rule(page, /R-042/).waitFor();
  await expect.poll(() => focused(page)).toContain('5 Tjenester');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Anna Berg/ }).waitFor();
});

test('a rule is opened and closed, and what is chosen to be seen stays when the way to see it is changed', async () => {
  const { page } = await open('/ready/feil');
  await page.getByRole('heading', { level: 2, name: /Ås, Anna/ }).waitFor();
  await page.getByRole('link', { name: 'Regel' }).press('Enter');
  await rule(page, /R-030/).press('Enter');
  await page.getByRole('button', { name: /R-030/, expanded: false }).waitFor();
  expect(await page.locator('h3[id^=findings-]').count()).toBe(0);
  await page.getByRole('button', { name: /R-042/ }).press('Enter');
  await page.getByRole('heading', { level: 3, name: /Berg, Anna/ }).waitFor();
  await page.getByRole('link', { name: 'Område på kortet' }).press('Enter');
  await page.getByRole('button', { name: /5 Tjenester.*1 funn, 1 klient/s }).waitFor();
  const rail = page.getByRole('navigation', { name: 'Vis' });
  expect(await rail.locator('[aria-current]').allInnerTexts()).toEqual([
    expect.stringContaining('Feil'),
    'Område på kortet',
  ]);
});
