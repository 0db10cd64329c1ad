import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Client } from '../../../shared/record/client.ts';
import { kari } from '../../builders/cases.ts';
import { aRejection } from '../../builders/client.ts';
import { violations } from '../harness/violations.ts';
import { ZOOMED } from '../harness/window.ts';
import type { ClientWindow, Wish } from './client-window.ts';
import { focusedField, windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

const CLIENT: Client = {
  ...kari,
  address: { lines: ['Granveien 12'], postcode: '2660', town: 'Dombås', confidential: true },
  decisions: [...kari.decisions, aRejection({ id: 'rejected', service: 35 })],
};

const open = async (area: string, wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [CLIENT], place: `/clients/kari/${area}`, ...wish });
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
};

const stored = ({ office }: ClientWindow): Client => {
  const client = readClient(office.vault.db, 'kari');
  if (client === null) throw new Error('Kari is gone');
  return client;
};

const begin = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /^Signer/ }).waitFor();
};

const kept = async (window: ClientWindow, what: (client: Client) => boolean): Promise<void> => {
  await expect.poll(() => what(stored(window)), { timeout: 5_000 }).toBe(true);
};

describe('scoring', () => {
  test('goes row by row on digits, confirms with 0, and is in the database without saving', async () => {
    const window = await open('3');
    const { page } = window;
    await begin(page);
    expect(await focusedField(page)).toBe('field-12');
    await page.keyboard.type('030');
    expect(await focusedField(page)).toBe('field-15');
    expect(await page.getByRole('status').textContent()).toBe('1 endret, 2 bekreftet, 14 ikke sett på');
    await expect.poll(() => page.getByText('Endret fra 4').count()).toBe(1);
    await kept(window, ({ registrations }) =>
      registrations.some((one) => one.status === 'draft' && one.values[13] === 3),
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await page.getByRole('status').textContent()).toBe('0 endret, 1 bekreftet, 16 ikke sett på');
    expect(window.complaints).toEqual([]);
  });

  test('confirms the area with Ctrl+B, as far as it has been on screen', async () => {
    const sumsAfterConfirming = async (page: Page): Promise<string | null> => {
      await page.keyboard.press('Control+b');
      return page.getByRole('status').textContent();
    };
    const wide = await open('3');
    await begin(wide.page);
    await expect.poll(() => sumsAfterConfirming(wide.page)).toBe('0 endret, 17 bekreftet, 0 ikke sett på');

    const low = await open('3', { size: ZOOMED });
    await begin(low.page);
    await expect
      .poll(() => sumsAfterConfirming(low.page))
      .toMatch(/[1-9] bekreftet, .*utenfor skjermen er ikke bekreftet/);
  });

  test('takes seventeen digits, read back in words', async () => {
    const window = await open('3');
    const { page } = window;
    await begin(page);
    await page.getByRole('button', { name: 'Skriv 17 tall på rad' }).click();
    await page.keyboard.type('1312232221');
    expect(await page.getByRole('dialog').textContent()).toContain('Middels problemer');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').textContent()).toContain('7 tall igjen');
    await page.keyboard.type('1311121');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('status').textContent()).toContain('0 ikke sett på');
  });
});

describe('what is typed', () => {
  test('comes back after a lock, in the same field, half a date and all', async () => {
    const window = await open('2');
    const { page } = window;
    await begin(page);
    await page.getByLabel(/^11 /).fill('31.0');
    await page.evaluate('window.locking()');
    await window.unlockAgain();
    await page.getByLabel(/^11 /).waitFor();
    await expect.poll(() => focusedField(page)).toBe('field-11');
    expect(await page.getByLabel(/^11 /).inputValue()).toBe('31.0');
  });

  test('stays when it can’t be kept, says why, and is kept when it can', async () => {
    const window = await open('1');
    const { page } = window;
    window.failing.set('keep', { code: 'disk-full' });
    await page.getByLabel('Mellomnavn').fill('Moe');
    await page.getByText('Disken er full.').waitFor();
    expect(await page.getByLabel('Mellomnavn').inputValue()).toBe('Moe');
    window.failing.clear();
    await kept(window, ({ name }) => name.middle === 'Moe');
    await page.getByText('Disken er full.').waitFor({ state: 'detached' });
  });

  test('in one area is there in the next', async () => {
    const window = await open('1');
    const { page } = window;
    await page.getByLabel('Mellomnavn').fill('Moe');
    await page.getByRole('link', { name: /Tjenester/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Kari Moe Haugen' }).waitFor();
    await page.getByRole('link', { name: /Person og bolig/ }).click();
    expect(await page.getByLabel('Mellomnavn').inputValue()).toBe('Moe');
  });

  test('as a date is shown back when the field is left', async () => {
    const { page } = await open('2');
    await begin(page);
    const dentist = page.getByLabel(/^10 /);
    await dentist.fill('-7');
    await dentist.press('Tab');
    expect(await dentist.inputValue()).toBe('28.04.2015');
    expect(await page.getByText('Siste 12 måneder: ja').count()).toBe(2);
    await dentist.fill('010513');
    await dentist.press('Tab');
    await page.getByText('Siste 12 måneder: nei').waitFor();
  });
});

describe('signing', () => {
  test('says what it does, locks the registration and offers the card', async () => {
    const window = await open('3');
    const { page } = window;
    await begin(page);
    await page.keyboard.type('2');
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('16 skårer er ikke sett på og blir stående som 02.03.2015.');
    expect(await dialog.textContent()).toContain('Den gjelder fra 05.05.2015 og avløser den fra 02.03.2015.');
    await page.keyboard.press('Enter');
    await page.getByText('signert og gyldig').waitFor();
    expect(stored(window).registrations.find((one) => one.date === '2015-05-05')?.status).toBe('signed');
    await page.getByRole('dialog').getByRole('heading').waitFor();
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').getByText('IPLOS registerkort').first().waitFor();
    await page.keyboard.press('Control+p');
    await page.getByText('Lagret som registerkort.pdf.').waitFor();
    expect(window.complaints).toEqual([]);
  });

  test('of a first registration lists what is missing, and leads there', async () => {
    const window = await open('3', {
      clients: [{ ...CLIENT, registrations: [], decisions: [], rehabilitations: [] }],
    });
    const { page } = window;
    await begin(page);
    await page.keyboard.press('Control+Enter');
    expect(await page.getByRole('dialog').getByRole('heading').textContent()).toBe(
      '23 ting mangler før signering',
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedField(page)).toBe('field-5');
    await page.keyboard.press('2');
    await page.keyboard.press('F8');
    await expect.poll(() => focusedField(page)).toBe('field-6');
    expect(stored(window).registrations.filter((one) => one.status === 'signed')).toEqual([]);
  });
});

describe('decisions', () => {
  test('are recorded by keyboard, with the fields that the service has', async () => {
    const window = await open('5');
    const { page } = window;
    await page.keyboard.press('Control+d');
    await expect.poll(() => focusedField(page)).toBe('field-service');
    await page.keyboard.type('34');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Timer per uke').count()).toBe(0);
    await page.getByLabel('Tjeneste').fill('44');
    await page.keyboard.press('Tab');
    await page.keyboard.type('t');
    await page.getByLabel('Timer per uke').fill('1,5');
    await page.keyboard.press('Control+Enter');
    expect(await focusedField(page)).toBe('field-from');
    await page.keyboard.type('t');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Tjenester' }).waitFor();
    const made = stored(window).decisions.find((one) => one.decided === '2015-05-05');
    expect(made).toMatchObject({
      service: 44,
      minutesPerWeek: 90,
      periods: [{ from: '2015-05-05', to: null }],
    });
    expect(await page.getByText('+ 2,5 t utenfor').count()).toBe(1);
  });

  test('that are begun are found again', async () => {
    const window = await open('5');
    const { page } = window;
    await page.keyboard.press('Control+d');
    await page.getByLabel('Tjeneste').fill('30');
    await page.keyboard.press('Tab');
    await page.getByLabel('Hva det gjelder').fill('vindusvask');
    await page.keyboard.press('Escape');
    await page.getByText('Påbegynt, ikke registrert').waitFor();
    await page.getByRole('button', { name: 'Fortsett' }).click();
    expect(await page.getByLabel('Hva det gjelder').inputValue()).toBe('vindusvask');
    await page.getByRole('button', { name: 'Forkast' }).click();
    await page.getByRole('heading', { name: 'Tjenester' }).waitFor();
    expect(await page.getByText('Påbegynt, ikke registrert').count()).toBe(0);
  });

  test('of a process show the register’s sum, on any day', async () => {
    const { page } = await open('5');
    const panel = page.getByRole('complementary');
    expect(await panel.textContent()).toContain('4 t innenfor+ 1 t utenfor');
    await panel.getByLabel('På dato').fill('010315');
    expect(await panel.textContent()).toContain('Ingen tjenester løper 01.03.2015.');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['1', '2', '3', '4', '5', '6', '7'])(
    'area %s has nothing that axe finds, signed',
    async (area) => {
      const window = await open(area, { language, theme: language === 'nn' ? 'dark' : 'light' });
      expect(await violations(window.page)).toEqual([]);
      expect(window.complaints).toEqual([]);
    },
  );
});

test('the form of a decision that lacks something has nothing that axe finds', async () => {
  const { page } = await open('5');
  await page.keyboard.press('Control+d');
  await page.getByLabel('Tjeneste').fill('46');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  expect(await violations(page)).toEqual([]);
});
