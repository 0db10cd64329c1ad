// Every screen and dialog of the open program, each from the one before it.
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../shared/catalogue/language.ts';
import { actsText } from '../../shared/text/acts.ts';
import { clientListsText } from '../../shared/text/client-lists.ts';
import { clientText } from '../../shared/text/client.ts';
import { extractText } from '../../shared/text/extract.ts';
import { functioningText } from '../../shared/text/functioning.ts';
import { keysText } from '../../shared/text/keys.ts';
import { servicesText } from '../../shared/text/services.ts';
import { timelineText } from '../../shared/text/timeline.ts';
import { goTo, openClient } from './office.ts';
import { BETWEEN, THEMES, WIDE, type Size, type Theme } from './page-check.ts';

export interface Screen {
  readonly name: string;
  readonly go: (page: Page, language: Language) => Promise<unknown>;
  /** In which themes it has a picture: what another shows as well has none. */
  readonly pictures: readonly Theme[];
  /** The sizes of window that it is there in, where it isn't in the usual ones. */
  readonly sizes?: readonly Size[];
}

const LIGHT: readonly Theme[] = ['light'];
const NONE: readonly Theme[] = [];

const screen = (name: string, go: Screen['go'], pictures: readonly Theme[] = THEMES): Screen => ({
  name,
  go,
  pictures,
});

/** The panel beside, in a window where it comes on call by F1. */
const drawer = (name: string, open: Screen['go']): Screen => ({
  ...screen(name, async (page, language) => {
    await page.setViewportSize(BETWEEN);
    await open(page, language);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  sizes: [BETWEEN],
});

/** Has years of everything: process, decisions, stays, registrations. */
export const SHE = 'Anniken';
export const SAVED_LIST = 'Halvorsen';
/** Has no registration. */
const UNASSESSED = 'Inger';

const press = (page: Page, name: string): Promise<void> =>
  page.locator('#main').getByRole('button', { name, exact: true }).first().click();

/** Out of what is open, with nothing done. */
const out = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** Out of a dialog, and into the next. */
const dialog = (name: string, open: Screen['go']): Screen =>
  screen(name, async (page, language) => {
    if ((await page.getByRole('dialog').count()) > 0) await out(page);
    await open(page, language);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

/** Out of a dialog, and to a page. */
const place = (name: string, view: string, pictures?: readonly Theme[]): Screen =>
  screen(
    name,
    async (page) => {
      if ((await page.getByRole('dialog').count()) > 0) await out(page);
      await goTo(page, view);
      await expect(page.locator(`nav a[href$="/${view}"]`).first()).toHaveAttribute('aria-current', 'page');
    },
    pictures,
  );

const onDecision = (name: string, key: string): Screen =>
  dialog(name, async (page) => {
    await page.locator('#main tbody button').first().focus();
    await page.keyboard.press(key);
  });

const OFFICE: readonly Screen[] = [
  screen('start', async (page) => {
    await goTo(page, 'start');
    // Everybody has been looked at, so the figures are the same each time.
    await expect(page.getByText(/^\d+ klient(er|ar)?, \d+.klar/)).toBeVisible();
  }),
  screen('clients', async (page) => {
    await goTo(page, 'clients');
    await expect(page.getByRole('grid')).toBeVisible();
  }),
  dialog('list-save', async (page, language) => {
    await page.keyboard.type('halvorsen');
    await page.getByRole('button', { name: clientListsText[language].save }).click();
  }),
  screen('clients-list', async (page) => {
    await out(page);
    await page.getByRole('link', { name: SAVED_LIST }).click();
    await expect(page.getByRole('heading', { level: 1, name: SAVED_LIST })).toBeVisible();
  }),
  dialog('list-change', (page, language) =>
    page.getByRole('button', { name: clientListsText[language].change }).click(),
  ),
  dialog('list-remove', (page, language) =>
    page.getByRole('button', { name: clientListsText[language].remove }).click(),
  ),
  screen('clients-paper', async (page) => {
    await out(page);
    await page.keyboard.press('Control+p');
    await expect(page.locator('iframe').contentFrame().getByRole('table')).toBeVisible();
  }),
  dialog('new-client', (page) => page.keyboard.press('Control+n')),
];

const CLIENT: readonly Screen[] = [
  screen('person', async (page) => {
    await out(page);
    await openClient(page, SHE);
    await goTo(page, '1');
  }),
  dialog('act-death', (page, language) => press(page, actsText[language].open.recordDeath)),
  dialog('act-move', (page, language) => press(page, actsText[language].open.recordMove)),
  dialog('act-number', (page, language) => press(page, actsText[language].open.replaceNumber)),
  dialog('discard', (page, language) => press(page, clientText[language].discard)),
  dialog('go-to-number', (page) => page.keyboard.press('Control+g')),
  place('assessed', '2', LIGHT),
  place('functioning', '3'),
  screen(
    'functioning-note',
    async (page) => {
      await page.getByRole('radiogroup').first().getByRole('radio').first().focus();
      await page.keyboard.press('n');
      await expect(page.locator('textarea:focus')).toHaveCount(1);
    },
    NONE,
  ),
  dialog('fast-entry', (page, language) => press(page, functioningText[language].fast)),
  place('diagnoses', '4', LIGHT),
  place('services', '5'),
  dialog('act-reject', (page, language) => press(page, actsText[language].open.reject)),
  dialog('act-application', (page, language) => press(page, actsText[language].open.recordApplication)),
  dialog('act-remove-application', (page, language) =>
    press(page, actsText[language].heading.removeApplication),
  ),
  onDecision('act-interrupt', 'a'),
  onDecision('act-hours', 't'),
  onDecision('act-end', 's'),
  onDecision('act-reopen', 'g'),
  onDecision('act-complaint', 'k'),
  screen('decision', async (page) => {
    await out(page);
    await page.locator('#main tbody button').first().click();
    await expect(page.locator('form, fieldset').first()).toBeVisible();
  }),
  screen(
    'decision-new',
    async (page, language) => {
      await page.keyboard.press('Escape');
      await press(page, servicesText[language].newDecision);
    },
    NONE,
  ),
  screen('process', async (page, language) => {
    await page.keyboard.press('Escape');
    await press(page, servicesText[language].openProcess);
  }),
  screen(
    'process-new',
    async (page, language) => {
      await page.keyboard.press('Escape');
      await press(page, servicesText[language].newProcess);
    },
    NONE,
  ),
  screen(
    'stays',
    async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, '6');
    },
    LIGHT,
  ),
  dialog('act-stay', (page, language) => press(page, actsText[language].open.recordStay)),
  dialog('act-remove-stay', (page, language) => press(page, actsText[language].heading.removeStay)),
  place('plan', '7', LIGHT),
  dialog('sign', (page) => page.keyboard.press('Control+Enter')),
  place('contacts', 'contacts', LIGHT),
  place('register', 'register'),
  place('timeline', 'timeline'),
  screen('timeline-table', (page, language) => press(page, timelineText[language].asTable), LIGHT),
  place('history', 'history', LIGHT),
  place('papers', 'papers', LIGHT),
  dialog('keys', (page) => page.keyboard.press('Control+F1')),
  screen('palette', async (page) => {
    await out(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ha');
    await expect(page.getByRole('option').first()).toBeVisible();
  }),
  screen(
    'client-log',
    async (page) => {
      await out(page);
      await page.locator('nav a[href*="/settings/log/"]').click();
      await expect(page.locator('#main').getByRole('table')).toBeVisible();
      await expect(page.locator('#main').getByText(SHE).first()).toBeVisible();
    },
    LIGHT,
  ),
  drawer('findings-drawer', async (page) => {
    await openClient(page, SHE);
    await goTo(page, '1');
  }),
  drawer('help-drawer', async (page) => {
    await out(page);
    await goTo(page, '3');
    await page.getByRole('radiogroup').nth(4).getByRole('radio').nth(2).focus();
  }),
];

const SETTINGS: readonly Screen[] = [
  screen('settings', async (page) => {
    await out(page);
    await page.setViewportSize(WIDE);
    await goTo(page, 'settings');
    await goTo(page, 'general');
  }),
  place('settings-municipality', 'municipality', LIGHT),
  place('settings-dwellings', 'dwellings', LIGHT),
  place('settings-levels', 'levels', LIGHT),
  place('settings-password', 'password', LIGHT),
  place('settings-caseworkers', 'caseworkers', LIGHT),
  place('settings-sheet', 'sheet'),
  dialog('settings-rotate', (page, language) => press(page, keysText[language].rotate)),
  place('settings-backups', 'backups'),
  place('settings-log', 'log', LIGHT),
  place('settings-practice', 'practice', LIGHT),
];

const SEASON: readonly Screen[] = [
  place('ready', 'ready'),
  screen('ready-walk', (page) => page.keyboard.press('F8'), NONE),
  screen('ready-warnings', async (page) => {
    await goTo(page, 'varsel');
    await expect(page.locator('#main, aside').locator('textarea')).toBeVisible();
  }),
  place('ready-accepted', 'accepted', LIGHT),
  screen('ready-rules', async (page) => {
    await goTo(page, 'ready');
    await goTo(page, 'rule');
    await expect(page.locator('#main [aria-expanded=true]')).toBeVisible();
  }),
  place('ready-areas', 'area', LIGHT),
  place('extract', 'extract'),
  screen('extract-made', async (page, language) => {
    const t = extractText[language];
    await press(page, t.chooseFolder);
    await page.getByRole('button', { name: t.changeFolder }).waitFor();
    await page.getByRole('button', { name: t.make(true) }).click();
    await expect(page.getByText('SHA-256')).toBeInViewport({ timeout: 20_000 });
  }),
  // Last, since it begins a registration that nobody had.
  dialog('sign-missing', async (page, language) => {
    await openClient(page, UNASSESSED);
    await page.keyboard.press('Control+n');
    await page.getByRole('button', { name: clientText[language].sign, exact: true }).waitFor();
    await page.keyboard.press('Control+Enter');
  }),
];

export const SCREENS: readonly Screen[] = [...OFFICE, ...CLIENT, ...SETTINGS, ...SEASON];

/** Throws away what the last screen began: a second walk finds the clients as the first one did. */
export const leaveUnassessed = async (page: Page, language: Language): Promise<void> => {
  const { discard } = clientText[language];
  await out(page);
  await goTo(page, '1');
  await press(page, discard);
  await page.getByRole('dialog').getByRole('button', { name: discard }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
