import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { callsOf, lookAt, pagesOfFile, type Shown } from './pages-of-file.ts';

const open = pagesOfFile();

/** Each page by the name of its picture: what stands behind it, and how one comes there. */
const PAGES: readonly Shown[] = [
  ['settings-general', { place: '/settings' }, (page) => page.locator('#program main h1').waitFor()],
  [
    'settings-general-large',
    { place: '/settings', textSize: 130 },
    (page) => page.locator('#program main h1').waitFor(),
  ],
  [
    'settings-municipality',
    { place: '/settings/municipality' },
    async (page) => {
      await page.locator('#program main input').first().fill('4');
      await page.locator('#program main input').nth(1).focus();
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
  [
    'settings-dwellings',
    { place: '/settings/dwellings' },
    async (page) => {
      await page.locator('#program main table').waitFor();
      await page.locator('#program main form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  ],
  [
    'settings-dwellings-removed',
    { place: '/settings/dwellings' },
    async (page) => {
      await page.getByRole('button', { name: 'Ta bort Bekkefaret bofellesskap' }).click();
      await page.getByRole('status').getByRole('button').waitFor();
    },
  ],
  ['first-run-practice', { state: 'none' }, (page) => page.locator('#program main form').waitFor()],
  ['unlock-practice', { state: 'locked' }, (page) => page.locator('#to-practice').focus()],
  [
    'settings-practice',
    { place: '/settings/practice' },
    (page) => page.locator('#program main h1').waitFor(),
  ],
  [
    'settings-practice-inside',
    { place: '/settings/practice', purpose: 'practice', practice: true },
    (page) => page.locator('#program main h1').waitFor(),
  ],
  [
    'settings-practice-anew',
    { place: '/settings/practice', purpose: 'practice', practice: true },
    async (page) => {
      await page.getByRole('button', { name: /^B(egynn|yrj) på nytt/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'scoring',
    { place: '/practice/scoring', purpose: 'practice', practice: true },
    (page) => page.locator('#program main button[aria-keyshortcuts="3"]').waitFor(),
  ],
  [
    'scoring-answered',
    { place: '/practice/scoring/4', purpose: 'practice', practice: true },
    async (page) => {
      await page.locator('#program main button[aria-keyshortcuts="3"]').waitFor();
      await page.keyboard.press('2');
      await page.locator('#program main .MuiButton-contained').waitFor();
    },
  ],
  [
    'practice-failed',
    { state: 'locked', purpose: 'practice', practice: true, failing: { enterPractice: { code: 'damaged' } } },
    (page) => page.getByRole('alert').waitFor(),
  ],
  [
    'settings-levels',
    { place: '/settings/levels' },
    (page) => page.locator('#program main textarea').nth(2).fill('Solbakken'),
  ],
];

// Before there is a database nobody has chosen: bokmål.
lookAt(PAGES, open, ({ state }) => state !== 'none');

describe('the practice municipality', () => {
  const inside = { place: '/settings/practice', purpose: 'practice', practice: true } as const;

  test('is entered by itself where the process was started for it', async () => {
    const page = await open({ ...inside, state: 'locked' });
    await page.getByRole('heading', { name: 'Du øver nå' }).waitFor();
    expect(await callsOf(page, 'enterPractice')).toHaveLength(1);
  });

  test('has no password, keys or backups to look after, and is left by locking', async () => {
    const page = await open(inside);
    const rail = page.getByRole('navigation').nth(1);
    await rail.waitFor();
    expect(await rail.innerText()).not.toMatch(/Passord|Sikkerhetskopier|Saksbehandlere|ark/);
    expect(await page.locator('header').getByText('Kopi').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('innstillinger');
    await page.getByRole('option', { name: 'Innstillinger: Kommune og kontor' }).waitFor();
    expect(
      (await page.getByRole('listbox').innerText()).match(/Passord|Sikkerhetskopier|Saksbehandlere/g),
    ).toBeNull();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tilbake til kommunens egen database' }).press('Enter');
    expect(await callsOf(page, 'lock')).toHaveLength(1);
  });

  test('has ten stories to score by the keyboard alone, each answered with a reason', async () => {
    const page = await open(inside);
    await page.getByRole('heading', { name: 'Du øver nå' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('skåring');
    await page.getByRole('option', { name: 'Øv på skåring' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Historie 1 av 10').waitFor();
    await page.keyboard.press('3');
    await page.getByText('Vi ville også satt 3, middels problemer.').waitFor();
    await page.keyboard.press('4');
    expect(await page.getByRole('group').getByText('Ditt svar, Fasit').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByText('Historie 2 av 10').waitFor();
    await page.keyboard.press('3');
    await page.getByText('Vi ville satt 2, noe problemer.').waitFor();
    for (let story = 3; story <= 10; story++) {
      await page.keyboard.press('Enter');
      await page.getByText(`Historie ${String(story)} av 10`).waitFor();
      await page.keyboard.press('1');
      await page.getByRole('group').getByText('Fasit').waitFor();
    }
    await page.getByText('10 av 10 besvart, 3 som fasit').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('0 av 10 besvart').waitFor();
    await page.getByText('Historie 1 av 10').waitFor();
  });

  test('is made anew by one press, after being told what goes', async () => {
    const page = await open(inside);
    await page.getByRole('button', { name: 'Begynn på nytt' }).press('Enter');
    expect(await callsOf(page, 'openPractice')).toEqual([]);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    expect(await callsOf(page, 'openPractice')).toEqual([{ language: 'nb', fresh: true }]);
  });
});

describe('how it looks', () => {
  const heading = (page: Page): Promise<number> =>
    page.locator('h1').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

  test('larger text is there at once, and is kept', async () => {
    const page = await open({ place: '/settings' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await heading(page)).toBe(32);
    await page.getByRole('radio', { name: '130 %' }).click();
    await expect.poll(() => heading(page)).toBeCloseTo(41.6);
    expect((await callsOf(page, 'saveSettings')).at(-1)).toMatchObject({ textSize: 130, keyHints: true });
  });

  test('from 115 % the panel beside gives its room to the page, and comes on call', async () => {
    const page = await open({ place: '/clients/client-0/functioning', textSize: 115 });
    const drawer = page.getByRole('button', { name: /F1$/ });
    await page.locator('#program main').waitFor();
    expect(await page.locator('aside').count()).toBe(0);
    await page.keyboard.press('F1');
    await page.getByRole('dialog').or(page.locator('aside.drawer')).first().waitFor();
    expect(await drawer.count()).toBeLessThanOrEqual(1);
  });

  test('keys are told beside their controls until she hides them', async () => {
    const page = await open({ place: '/settings' });
    await page.locator('header kbd').first().waitFor();
    await page.getByRole('radio', { name: 'Skjul dem' }).click();
    await expect.poll(() => page.locator('kbd').count()).toBe(0);
  });
});

describe('the municipality', () => {
  test('is kept as soon as it can be read, and half a number is not', async () => {
    const page = await open({ place: '/settings/municipality' });
    await page.getByLabel('Organisasjonsnummer').fill('31000');
    await page.getByLabel('Bydel').fill('04');
    expect(await callsOf(page, 'saveMunicipality')).toEqual([]);
    await page.getByLabel('Organisasjonsnummer').fill('310 000 051');
    await page.keyboard.press('Tab');
    await page.getByText('Lagret.', { exact: true }).waitFor();
    expect(await callsOf(page, 'saveMunicipality')).toEqual([
      { district: '04', organisationNumber: '310000051' },
    ]);
  });

  test('is handed over when a lock begins in the middle of it', async () => {
    const page = await open({ place: '/settings/levels' });
    await page.getByLabel('Tjenestenivå 3').pressSequentially('Solbakken\n\nSolbakken\n Heimen');
    await page.evaluate(() => window.locking?.());
    expect((await callsOf(page, 'saveServiceLevels')).at(-1)).toEqual({
      serviceLevels: [['Helse og omsorg'], ['Nord', 'Sør'], ['Solbakken', 'Heimen']],
    });
  });
});

describe('the dwelling register', () => {
  test('takes one in, changes it and takes it away, without a mouse', async () => {
    const page = await open({ place: '/settings/dwellings' });
    await page.getByLabel('Navn').focus();
    await page.keyboard.type('Tunet omsorgsboliger');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Tunet omsorgsboliger er lagt til.').waitFor();
    expect((await callsOf(page, 'saveDwellings')).at(-1)).toMatchObject({
      dwellings: [{}, {}, { name: 'Tunet omsorgsboliger', address: null, housingType: 3 }],
    });

    await page.getByRole('button', { name: 'Endre Tunet omsorgsboliger' }).press('Enter');
    await expect.poll(() => page.getByLabel('Navn').inputValue()).toBe('Tunet omsorgsboliger');
    await page.getByLabel('Navn').fill('Fjellvik sykehjem');
    await page.keyboard.press('Enter');
    await page.getByText('«Fjellvik sykehjem» står her fra før').waitFor();
    await page.getByLabel('Navn').fill('Tunet');
    await page.keyboard.press('Enter');
    await page.getByText('Tunet er endret.').waitFor();
    await page.getByRole('button', { name: 'Ta bort Tunet', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Legg den tilbake' }).press('Enter');
    await page.getByText('Boligen er lagt tilbake.').waitFor();
    await expect
      .poll(() => page.locator('tbody th').allInnerTexts())
      .toEqual(['Fjellvik sykehjem', 'Bekkefaret bofellesskap', 'Tunet']);
  });
});
