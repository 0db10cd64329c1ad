import { expect, type Page } from '@playwright/test';
import {
  act,
  area,
  CLIENT,
  DRAWER,
  intoField,
  ofList,
  onClient,
  press,
  serviceAct,
  setting,
  SIGNING,
  WRITING,
  writing,
} from './lock-ways.ts';
import { goTo, PASSWORD } from './office.ts';

/** A place in the program from which it is locked: how one comes there, and what is typed where the cursor then is. */
export interface LockPlace {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** Half a word, as it is typed; left out where there is nothing to type in. */
  readonly word?: string;
  /** A password or a code: it must not come back. */
  readonly secret?: true;
  /** How wide the window is, in px, where it isn't as it opens. */
  readonly width?: number;
}

/** Every screen and every dialog of the program on an open database. */
export const LOCK_PLACES: readonly LockPlace[] = [
  {
    name: 'start',
    go: async (page) => {
      // What is to do today is asked for when one comes.
      await goTo(page, 'clients');
      await goTo(page, 'start');
      await page.locator('#main a:focus').waitFor();
    },
  },
  {
    name: 'search over everything',
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
    },
    word: 'haug',
  },
  {
    name: 'overview of keys',
    go: async (page) => {
      await goTo(page, 'start');
      await page.keyboard.press('Control+F1');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'clients, search', go: (page) => goTo(page, 'clients'), word: 'haug' },
  {
    name: 'clients, narrowed by a service',
    go: async (page) => {
      await goTo(page, 'clients');
      await press(page, /^Alle tjenester/);
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Tjeneste 3/ }).waitFor();
    },
  },
  {
    name: 'clients, on paper',
    go: async (page) => {
      await goTo(page, 'clients');
      await page.keyboard.press('Control+p');
      await page.getByRole('button', { name: /^Lagre som PDF/ }).waitFor();
    },
  },
  {
    name: 'a search to be saved as a list',
    go: async (page) => {
      await goTo(page, 'clients');
      await page.getByRole('combobox').first().fill('bakke');
      await press(page, 'Lagre dette søket');
      await page.getByRole('dialog').waitFor();
    },
    word: 'halvliste',
  },
  { name: 'a saved list, changed', go: ofList('Endre listen'), word: 'halvliste' },
  { name: 'a saved list, taken away', go: ofList('Fjern listen') },
  {
    name: 'new client',
    go: async (page) => {
      await goTo(page, 'clients');
      await page.keyboard.press('Control+n');
      await intoField(page, 'Fornavn');
    },
    word: 'Halvfor',
  },

  { name: 'area 1, a name', go: area('1', 'Mellomnavn'), word: 'Halvmel' },
  { name: 'area 1, the address', go: area('1', /^Gate/), word: ', halv' },
  { name: 'area 1, the registration', go: area('1', 'Registreringsdato', WRITING), word: '9' },
  { name: 'area 2, a date', go: area('2', /^11 /, WRITING), word: '9' },
  { name: 'area 2, signed', go: area('2') },
  {
    name: 'area 3, a score',
    go: async (page) => {
      await onClient(page, WRITING, '3');
      await page.getByRole('radiogroup', { name: /^14 / }).getByRole('radio').nth(2).focus();
    },
  },
  {
    name: 'area 3, a note on a score',
    go: async (page) => {
      await onClient(page, WRITING, '3');
      await page.getByRole('radiogroup', { name: /^15 / }).getByRole('radio').nth(2).press('n');
      await page.locator('textarea:focus').waitFor();
    },
    word: 'halvmerk',
  },
  { name: 'area 3, 17 digits', go: act('3', 'Skriv 17 tall på rad', /Skårene/, WRITING), word: '1413' },
  { name: 'area 4', go: area('4') },
  {
    name: 'a new diagnosis',
    go: async (page) => {
      await onClient(page, WRITING, '4');
      await press(page, 'Ny diagnose');
      await intoField(page, 'Satt av');
    },
    word: 'halvlege',
  },
  { name: 'a diagnosis, taken away', go: act('4', /^Fjern diagnosen/, undefined, WRITING) },
  { name: 'area 5', go: area('5') },
  { name: 'area 5, the day of the register', go: area('5', 'På dato'), word: '9' },
  { name: 'area 6', go: area('6') },
  { name: 'area 7, informed by', go: area('7', 'Informert av'), word: 'halvinf' },
  { name: 'as the register sees it', go: area('register', 'På dato'), word: '9' },
  { name: 'timeline', go: area('timeline') },
  {
    name: 'timeline as a table',
    go: async (page) => {
      await onClient(page, CLIENT, 'timeline');
      await press(page, 'Vis som tabell');
    },
  },
  { name: 'history', go: area('history') },
  { name: 'contacts', go: area('contacts', /Telefon/), word: '9512' },
  { name: 'papers', go: area('papers') },
  {
    name: 'who has looked',
    go: async (page) => {
      await onClient(page, CLIENT, '1');
      await page.locator('nav a[href*="/settings/log/"]').click();
    },
  },
  {
    name: 'go to a variable',
    go: async (page) => {
      await onClient(page, CLIENT, '1');
      await page.keyboard.press('Control+g');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
    },
    word: '1',
  },

  {
    name: 'a new decision',
    go: async (page) => {
      await onClient(page, CLIENT, '5');
      await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
      await page.keyboard.press('Control+d');
      await page.getByRole('combobox', { name: 'Tjeneste' }).pressSequentially('44');
      await page.keyboard.press('Enter');
      await intoField(page, 'Timer per uke');
    },
    word: '2,',
  },
  {
    name: 'a new decision, its service half-typed',
    go: async (page) => {
      await onClient(page, CLIENT, '5');
      await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
      await page.keyboard.press('Control+d');
      await page.getByRole('combobox', { name: 'Tjeneste' }).focus();
    },
    word: 'helset',
  },
  {
    name: 'a decision',
    go: async (page) => {
      await onClient(page, CLIENT, '5');
      await page.locator('#main tbody button').first().press('Enter');
      await intoField(page, 'Hva det gjelder');
    },
    word: 'halvord',
  },
  {
    name: 'a new process',
    go: async (page) => {
      await onClient(page, CLIENT, '5');
      await press(page, 'Ny prosess');
      await intoField(page, 'Mål');
    },
    word: 'halvmål',
  },
  {
    name: 'a process, changed',
    go: async (page) => {
      await onClient(page, CLIENT, '5');
      await press(page, 'Åpne prosessen');
      await intoField(page, 'Mål');
    },
    word: ', halvmål',
  },

  { name: 'death', go: act('1', 'Dødsfall', 'Dato'), word: '1.2' },
  { name: 'moving away', go: act('1', 'Flytting', 'Ny kommune'), word: '34' },
  { name: 'another number', go: act('1', 'Nytt nummer', 'Fødselsnummer'), word: '1286' },
  { name: 'application', go: act('5', 'Ny søknad', /søkt om/), word: '30 4' },
  { name: 'application, taken away', go: act('5', 'Fjern søknaden') },
  { name: 'rejection', go: act('5', 'Avslag', 'Stikkord'), word: 'halvavs' },
  { name: 'interruption', go: serviceAct('a', 'Første dag uten tjenesten'), word: '1.2' },
  { name: 'change of hours', go: serviceAct('t', 'Timer per uke'), word: '1,' },
  { name: 'end of a service', go: serviceAct('s', 'Siste dag'), word: '1.2' },
  { name: 'reopening', go: serviceAct('g', 'Første dag'), word: '1.2' },
  { name: 'complaint', go: serviceAct('k', 'Mottatt'), word: '1.2' },
  { name: 'stay', go: act('6', /Nytt opphold/, 'Første dag'), word: '1.2' },
  { name: 'stay, taken away', go: act('6', 'Fjern døgnoppholdet') },
  { name: 'a draft, thrown away', go: act('1', 'Forkast kladden', undefined, WRITING) },
  {
    name: 'sign, with something missing',
    go: async (page) => {
      await onClient(page, WRITING, '7');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor();
    },
  },

  {
    name: 'a finding let stand, with the client',
    go: async (page) => {
      await onClient(page, CLIENT, '1');
      await press(page, 'La det stå, med grunn');
      await intoField(page, /riktig likevel/);
    },
    word: 'halvgrunn',
  },
  {
    name: 'help on a score, where it is a drawer',
    go: async (page) => {
      await onClient(page, WRITING, '3');
      await page.getByRole('radiogroup', { name: /^16 / }).getByRole('radio').nth(2).focus();
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
    },
    width: DRAWER,
  },
  {
    name: 'a finding let stand, where the findings are a drawer',
    go: async (page) => {
      await onClient(page, CLIENT, '1');
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
      await press(page, 'La det stå, med grunn');
      await intoField(page, /riktig likevel/);
    },
    word: 'halvgrunn',
    width: DRAWER,
  },
  { name: 'ready', go: (page) => goTo(page, 'ready') },
  {
    name: 'ready, a finding let stand',
    go: async (page) => {
      await goTo(page, 'ready');
      await goTo(page, 'ready/varsel');
      await intoField(page, /riktig likevel/);
    },
    word: 'halvgrunn',
  },
  {
    name: 'extract',
    go: async (page) => {
      await goTo(page, 'extract');
      await page.getByRole('combobox', { name: 'Rapporteringsår' }).selectOption('2015');
      await page.getByRole('radio', { name: /^Endelig/ }).check();
    },
  },

  { name: 'settings', go: (page) => setting(page, 'general') },
  {
    name: 'settings, municipality',
    go: async (page) => {
      await setting(page, 'municipality');
      await intoField(page, 'Organisasjonsnummer');
    },
    word: '9742',
  },
  {
    name: 'settings, a new dwelling',
    go: async (page) => {
      await setting(page, 'dwellings');
      await intoField(page, 'Adresse');
    },
    word: 'Halvgata',
  },
  {
    name: 'settings, a dwelling changed',
    go: async (page) => {
      await page.evaluate(() =>
        window.registerkort.saveDwellings({
          dwellings: [{ name: 'Solbakken', address: 'Solvegen 1', housingType: 3, organisationNumber: null }],
        }),
      );
      await setting(page, 'dwellings');
      await press(page, 'Endre Solbakken');
      await intoField(page, 'Adresse');
    },
    word: ' halv',
  },
  { name: 'late entry', go: act('history', 'Etterregistrer', 'Dato for vurderingen'), word: '12.0' },
  {
    name: 'a paper that is back',
    go: act('papers', 'Underskrevet papir er tilbake', 'Kom tilbake'),
    word: '12.0',
  },
  {
    name: 'settings, service levels',
    go: async (page) => {
      await setting(page, 'levels');
      await intoField(page, 'Tjenestenivå 2');
    },
    word: 'Halvsone',
  },
  {
    name: 'settings, password',
    go: async (page) => {
      await setting(page, 'password');
      await page.getByLabel('Nytt passord', { exact: true }).focus();
    },
    word: 'halvtpassord',
    secret: true,
  },
  {
    name: 'settings, a substitute’s name',
    go: async (page) => {
      await setting(page, 'caseworkers');
      await intoField(page, 'Vikarens navn');
    },
    word: 'Halvvikar',
  },
  {
    name: 'settings, a substitute’s password',
    go: async (page) => {
      await setting(page, 'caseworkers');
      await page.getByLabel('Vikarens passord', { exact: true }).focus();
    },
    word: 'halvtpassord',
    secret: true,
  },
  {
    // The question alone: whoever pressed is still to answer it, and nothing is done by coming back to it.
    name: 'settings, a substitute’s access taken away',
    go: async (page) => {
      await page.evaluate((input) => window.registerkort.addCaseworker(input), {
        password: PASSWORD,
        name: 'Vikar Vangen',
        title: 'vikar',
        newPassword: `${PASSWORD} to`,
      });
      await goTo(page, 'start');
      await setting(page, 'caseworkers');
      await press(page, /^Ta bort tilgangen for Vikar/);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'settings, the sheet’s password',
    go: async (page) => {
      await setting(page, 'sheet');
      await page.getByLabel('Ditt eget passord').focus();
    },
    word: 'halvtpassord',
    secret: true,
  },
  {
    name: 'settings, new keys',
    go: async (page) => {
      await setting(page, 'sheet');
      await press(page, 'Lag nye nøkler');
      await page.getByRole('dialog').getByLabel('Ditt eget passord').focus();
    },
    word: 'halvtpassord',
    secret: true,
  },
  { name: 'settings, backups', go: (page) => setting(page, 'backups') },
  { name: 'settings, log', go: (page) => setting(page, 'log') },
  { name: 'settings, practice', go: (page) => setting(page, 'practice') },

  {
    name: 'sign, with nothing missing',
    go: async (page) => {
      await writing(page, SIGNING, '3');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).focus();
    },
  },
  {
    name: 'signed, the card is next',
    go: async (page) => {
      await writing(page, SIGNING, '3');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Signer' }).press('Enter');
      await page.getByRole('heading', { name: 'Registreringen er signert' }).waitFor();
    },
  },
];

/** Leaves what a place has left open, so that the next one is come to from a page. */
export async function leavePlace(page: Page): Promise<void> {
  // A key of hers, which ends that the cursor is brought back.
  await page.keyboard.press('Shift');
  if ((await page.getByRole('dialog').count()) > 0) {
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 250 });
    }).toPass({ timeout: 5_000 });
    // What opened it was pressed before the lock: the cursor is on the page all the same, and not before all of it.
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }
  const drop = page.getByRole('button', { name: 'Forkast', exact: true });
  if ((await drop.count()) > 0) await drop.press('Enter');
}
