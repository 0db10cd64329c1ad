import { describe, expect, test } from 'vitest';
import type { Scene } from '../harness/scene.ts';
import { violations } from '../harness/violations.ts';
import { ZOOMED } from '../harness/window.ts';
import { callsOf, pagesOfFile } from './pages-of-file.ts';

const open = pagesOfFile();

const password = 'hest batteri stift riktig';

const pages = [
  ['unlock', { state: 'locked' }, '#password'],
  ['start', { place: '/start' }, '#work-findings'],
  ['ready', { place: '/ready' }, '#findings-client-5'],
  ['ready-by-rule', { place: '/ready/all/rule' }, '#findings-client-5'],
  ['ready-by-area', { place: '/ready/varsel/area' }, '#findings-client-5'],
  ['clients', {}, '#client-row-3'],
  ['no clients', { clients: 0 }, '#program h1'],
  ['no clients, in the dark', { clients: 0, theme: 'dark' }, '#program h1'],
  ['extract', { place: '/extract' }, 'main table'],
] as const satisfies readonly (readonly [string, Partial<Scene>, string])[];

test.each(pages)('%s is accessible at 200 %%', async (_name, scene, ready) => {
  const page = await open(scene, ZOOMED);
  await page.locator(ready).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

describe('unlocking', () => {
  test('keeps the field and says so after a wrong password, then opens where one was', async () => {
    const page = await open({ state: 'locked', place: '/settings' });
    await page.getByLabel('Passord', { exact: true }).fill('noe annet');
    await page.keyboard.press('Enter');
    await page.getByText('Passordet stemmer ikke.').waitFor();
    expect(await page.getByLabel('Passord', { exact: true }).inputValue()).toBe('noe annet');
    await page.getByLabel('Passord', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Innstillinger' }).waitFor();
  });

  test('asks to wait when the vault does, and lets nothing through meanwhile', async () => {
    const page = await open({ state: 'locked', failing: { unlock: { code: 'wait', detail: '9' } } });
    await page.getByLabel('Passord', { exact: true }).fill('noe annet');
    await page.keyboard.press('Enter');
    await page.getByText(/Vent \d sekund/).waitFor();
    await page.keyboard.press('Enter');
    expect(await callsOf(page, 'unlock')).toHaveLength(1);
  });

  test('takes the recovery sheet with a new password', async () => {
    const page = await open({ state: 'locked', language: 'nn' });
    await page.getByRole('button', { name: 'Bruk attopprettingskode' }).click();
    await page.getByLabel('Attopprettingskode').fill('7m2k 04qx');
    await page.keyboard.press('Enter');
    await page.getByText('Koden har 28 teikn.').waitFor();
    await page.getByLabel('Attopprettingskode').fill('7m2k 04qx 9ztr hb6w icde pv83 gnj5');
    await page.getByLabel('Nytt passord', { exact: true }).fill(password);
    await page.getByLabel('Nytt passord ein gong til').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klientar' }).waitFor();
  });
});

describe('first run', () => {
  test('goes from language to the client list by keyboard', async () => {
    const page = await open({ state: 'none' });
    await page.getByLabel('Kommune', { exact: true }).fill('dovr');
    await page.keyboard.press('Enter');
    await page.getByText('Kommunenummer 3431').waitFor();
    await page.getByLabel('Navnet ditt').fill('Ingrid Nilsen');
    await page.getByLabel('Passord', { exact: true }).fill(password);
    await page.getByLabel('Passordet en gang til').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Gjenopprettingsarket' }).waitFor();
    expect(await callsOf(page, 'create')).toMatchObject([{ municipalityNumber: '3431', practice: false }]);
    const groups = await page.locator('main ol b').allTextContents();
    expect(groups).toHaveLength(7);
    await page.getByRole('button', { name: 'Jeg har skrevet det av' }).click();
    for (const field of await page.getByLabel(/^Gruppe \d$/).all()) {
      const label = await field.evaluate((node: HTMLInputElement) => node.labels?.[0]?.textContent ?? '');
      await field.fill((groups[Number(label.slice(-1)) - 1] ?? '').toLowerCase());
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sikkerhetskopier' }).waitFor();
    expect(await callsOf(page, 'confirmSheet')).toHaveLength(1);
    await page.getByText('registerkort.db.backups').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klienter' }).waitFor();
  });

  test('makes nothing of a short password; practice is one press away', async () => {
    const page = await open({ state: 'none', testDataOnly: true });
    await page.getByText('merkes TESTDATA').waitFor();
    await page.getByLabel('Navnet ditt').fill('Ingrid Nilsen');
    await page.getByLabel('Passord', { exact: true }).fill('kort');
    await page.keyboard.press('Enter');
    await page.getByText('Passordet er for kort.').waitFor();
    expect(await callsOf(page, 'create')).toHaveLength(0);
    await page.getByRole('button', { name: 'Åpne øvelseskommunen' }).press('Enter');
    expect(await callsOf(page, 'openPractice')).toEqual([{ language: 'nb', fresh: false }]);
  });
});

describe('the client list', () => {
  test('draws a screenful of 100,000, fetches pages of 100 as one scrolls, and opens with Enter', async () => {
    const page = await open({ clients: 100_000 });
    await page.locator('#client-row-0').waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('100001');
    await page.locator('main div:has(> table)').evaluate((node) => node.scrollTo(0, 90 * 32));
    await page.locator('#client-row-105').waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(80);
    expect((await callsOf(page, 'listClients')).length).toBe(2);
    await page.getByRole('combobox').fill('øyen');
    await page.getByText(/klienter passer/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => callsOf(page, 'openClient')).toHaveLength(1);
  });

  test('is narrowed by a district and a service from the keyboard, says so, is kept so, and widened at once', async () => {
    const page = await open();
    await page.locator('#client-row-0').waitFor();
    const chosen = async (menu: string, typed: string): Promise<void> => {
      await page.getByRole('button', { name: menu }).press('Enter');
      await page.getByRole('menu').waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    await chosen('Alle soner', '02');
    await chosen('Alle tjenester', '30');
    await page.getByRole('button', { name: 'Sone 02' }).waitFor();
    await page.getByRole('button', { name: 'Tjeneste 30 Praktisk bistand' }).waitFor();
    await page.getByText(/klienter passer/).waitFor();
    await page.getByText(/Sone 02\. Tjeneste 30 Praktisk bistand.*\. Sortert etter navn\./).waitFor();
    await page.getByRole('button', { name: 'Lagre dette søket' }).press('Enter');
    await page.getByLabel('Navn på listen').fill('Sone 02, hjemmehjelp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sone 02, hjemmehjelp' }).waitFor();
    expect(await callsOf(page, 'saveList')).toMatchObject([
      { filter: { state: 'all', empty: null, district: '02', service: 30 } },
    ]);
    await page.getByRole('button', { name: 'Fjern filteret' }).press('Enter');
    await page.getByRole('button', { name: 'Alle soner' }).waitFor();
    await page.getByText('143 klienter').waitFor();
  });

  test('is looked at as a paper with what is shown, and saved, by one key', async () => {
    const page = await open({});
    await page.locator('#client-row-0').waitFor();
    await page.getByRole('combobox').fill('aasen');
    await page.getByText(/klienter passer/).waitFor();
    await page.keyboard.press('Control+p');
    await page.getByRole('button', { name: 'Lagre som PDF' }).waitFor();
    expect(await callsOf(page, 'previewClientList')).toMatchObject([
      {
        list: null,
        query: 'aasen',
        filter: { state: 'all', empty: null, district: null, service: null },
        sort: { by: 'name', descending: false },
        columns: ['birthDate', 'age', 'identityNumber', 'district', 'registered', 'services', 'findings'],
      },
    ]);
    await page.keyboard.press('Control+p');
    await page.getByText('Lagret som klientliste.pdf.').waitFor();
    expect(await callsOf(page, 'saveClientList')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('aasen');
  });

  test('says so where it is too long for paper', async () => {
    const page = await open({ failing: { previewClientList: { code: 'list-too-long' } } });
    await page.locator('#client-row-0').waitFor();
    await page.getByRole('button', { name: 'Skriv ut' }).press('Enter');
    await page.getByText(/over 3 000 klienter/).waitFor();
    expect(await page.getByRole('button', { name: 'Lagre som PDF' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tilbake til listen' }).press('Enter');
    await page.getByRole('grid').waitFor();
  });

  test('makes a client, and shows what is wrong with the number where it is', async () => {
    const page = await open({ place: '/settings' });
    await page.getByRole('heading', { name: 'Innstillinger' }).waitFor();
    await page.keyboard.press('Control+n');
    await page.getByLabel('Etternavn').fill('Hansen');
    await page.keyboard.press('Enter');
    await page.getByText('Her mangler det noe.').waitFor();
    expect(await callsOf(page, 'createClient')).toHaveLength(0);
    await page.keyboard.type('Kari');
    await page.getByLabel('Fødselsnummer', { exact: true }).fill('123');
    await page.keyboard.press('Enter');
    await page.getByText(/ikke gyldig/).waitFor();
    await page.getByLabel('Fødselsnummer', { exact: true }).fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => callsOf(page, 'openClient')).toHaveLength(1);
  });

  test('is found by Ctrl K, and Ctrl L locks', async () => {
    const page = await open({ place: '/settings' });
    await page.getByRole('heading', { name: 'Innstillinger' }).waitFor();
    await page.keyboard.press('Control+k');
    await expect
      .poll(() => page.getByRole('combobox').evaluate((node) => node === document.activeElement))
      .toBe(true);
    await page.keyboard.type('haug');
    await page.getByRole('option', { selected: true }).filter({ hasText: 'Haugsrud' }).waitFor();
    await page.keyboard.press('Control+l');
    await expect.poll(() => callsOf(page, 'lock')).toHaveLength(1);
  });
});

test('the extract needs a folder, and shows the file with its hash', async () => {
  const page = await open({ place: '/extract' });
  await page.getByRole('button', { name: 'Lag prøveuttrekket' }).click();
  await page.getByText('Velg en mappe først.').waitFor();
  expect(await callsOf(page, 'makeExtract')).toHaveLength(0);
  await page.getByRole('button', { name: 'Velg mappe' }).click();
  await page.getByText('E:\\Uttrekk').waitFor();
  await page.getByRole('button', { name: 'Lag prøveuttrekket' }).click();
  await page.getByText('iplos-3499-2025-01-PROVE.xml').waitFor();
  expect(await callsOf(page, 'makeExtract')).toEqual([{ year: 2025, rehearsal: true, folder: 'token-1' }]);
});

test('language and theme change at once', async () => {
  const page = await open({ place: '/settings' });
  await page.getByLabel('Nynorsk').click();
  await page.getByRole('heading', { name: 'Innstillingar' }).waitFor();
  await page.getByLabel('Mørkt').click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await callsOf(page, 'appearance')).toContainEqual({ dark: true });
});

test('a setting that could not be saved goes back, and says so', async () => {
  const page = await open({ place: '/settings', failing: { saveSettings: { code: 'disk-full' } } });
  await page.getByLabel('Nynorsk').click();
  await page.getByText('Disken er full.').waitFor();
  expect(await page.getByLabel('Bokmål').isChecked()).toBe(true);
});

test('under a dialog the page takes no keys, but the program locks', async () => {
  const page = await open({ place: '/clients' });
  await page.locator('#client-row-0').waitFor();
  await page.keyboard.press('Control+n');
  const family = page.getByLabel('Etternavn');
  await expect.poll(() => family.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Hansen');
  expect(await family.inputValue()).toBe('Hansen');
  await page.keyboard.press('Control+l');
  await expect.poll(() => callsOf(page, 'lock')).toHaveLength(1);
});

test('a substitute is given a password, and four words are offered for it', async () => {
  const page = await open({ place: '/settings/caseworkers' });
  await page.getByLabel('Vikarens navn').fill('Odd Vikar');
  await page.getByRole('button', { name: 'Foreslå fire ord' }).click();
  const field = page.getByLabel('Vikarens passord', { exact: true });
  await expect.poll(() => field.inputValue()).toMatch(/^\p{L}+( \p{L}+){3}$/u);
  await page.getByRole('button', { name: 'Legg til en vikar' }).click();
  await page.getByText('De to passordene er ikke like.').waitFor();
  expect(await callsOf(page, 'addCaseworker')).toHaveLength(0);
  await page.getByLabel('Vikarens passord en gang til').fill(await field.inputValue());
  await page.getByLabel('Ditt eget passord').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('Odd Vikar kan låse opp nå.').waitFor();
  expect(await callsOf(page, 'addCaseworker')).toMatchObject([{ name: 'Odd Vikar', password }]);
});

test('new keys show the new sheet, which is asked back', async () => {
  const page = await open({ place: '/settings/sheet' });
  await page.getByRole('button', { name: 'Lag nye nøkler' }).click();
  await page.getByRole('dialog').getByLabel('Ditt eget passord').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('Nøklene er nye.').waitFor();
  await page.getByRole('button', { name: 'Jeg har skrevet det av' }).click();
  await page
    .getByLabel(/^Gruppe \d$/)
    .first()
    .fill('XXXX');
  await page.keyboard.press('Enter');
  await page.getByText('Stemmer ikke med arket.').first().waitFor();
  expect(await callsOf(page, 'confirmSheet')).toHaveLength(0);
});

test('a damaged database is put together only after it was seen what of it can be', async () => {
  const page = await open({ state: 'locked', failing: { unlock: { code: 'damaged' } } });
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Redd det som kan leses' }).click();
  await page.getByText('Åsgård, Bjørn').waitFor();
  expect(await callsOf(page, 'salvage')).toEqual([{ secret: { password }, apply: false }]);
  await page.getByRole('button', { name: 'Legg det reddede på plass' }).click();
  await expect.poll(() => callsOf(page, 'salvage')).toHaveLength(2);
});

test('going back from the ways in leads to the password, as it was', async () => {
  const page = await open({ state: 'locked' });
  await page.getByLabel('Passord', { exact: true }).fill('halvveis');
  await page.getByRole('button', { name: 'Gjenopprett fra sikkerhetskopi' }).first().click();
  await page.getByRole('button', { name: 'Tilbake' }).click();
  expect(await page.getByLabel('Passord', { exact: true }).inputValue()).toBe('halvveis');
});
