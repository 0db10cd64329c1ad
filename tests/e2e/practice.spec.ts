// The practice municipality: in from the first run and from the unlock page, anew in one press, and back.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { makeOffice, valueOf } from './office.ts';

test.describe.configure({ mode: 'serial' });

const clients = async (page: Page): Promise<number> =>
  valueOf(await page.evaluate(() => window.registerkort.listClients({ query: '', after: null, limit: 1 })))
    .total;

/** The window is gone before the key is let go. */
const enterPractice = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Åpne øvelseskommunen' }).focus();
  await page.keyboard.down('Enter');
};

const opened = async (page: Page): Promise<void> => {
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByText('ØVELSE').first()).toBeVisible();
};

test('one press on the first page opens it, beside where the municipality’s own will lie', async ({
  session,
  win,
  userData,
}) => {
  await enterPractice(win);
  const page = await session.nextWindow();
  await opened(page);
  expect(await clients(page)).toBe(60);
  expect(existsSync(path.join(userData, 'practice', 'practice.db'))).toBe(true);
  expect(existsSync(path.join(userData, 'database', 'registerkort.db'))).toBe(false);
});

test('locking leads back, and what was made there is not in the own database', async ({ session, win }) => {
  await win.keyboard.press('Control+l');
  const first = await session.nextWindow();
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Velkommen');
  await makeOffice(first);
  expect(await clients(first)).toBe(0);
});

test('one press on the unlock page opens it as it was left, and one press makes it anew', async ({
  session,
  win,
}) => {
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await enterPractice(locked);
  const practice = await session.nextWindow();
  await opened(practice);
  await practice.evaluate(() =>
    window.registerkort.createClient({ family: 'Utover', given: 'Ola', identityNumber: '' }),
  );
  expect(await clients(practice)).toBe(61);

  await practice.getByRole('link', { name: 'Innstillinger' }).press('Enter');
  await practice.getByRole('link', { name: 'Øvelseskommunen' }).press('Enter');
  await practice.getByRole('button', { name: 'Begynn på nytt' }).press('Enter');
  await expect(practice.getByRole('dialog')).toContainText('Kommunens egen database berøres ikke');
  await practice.keyboard.press('Enter');
  const anew = await session.nextWindow();
  await opened(anew);
  expect(await clients(anew)).toBe(60);
});

test('the own database waits locked behind it', async ({ session, win }) => {
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await expect(locked.getByLabel('Passord', { exact: true })).toBeVisible();
  await expect(locked.getByText('Dovre kommune')).toBeVisible();
});
