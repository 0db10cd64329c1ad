// How one comes to the places from which the program is locked, by the keys and buttons that lead there.
import type { Page } from '@playwright/test';
import { goTo, openClient } from './office.ts';

export const CLIENT = 'Haugen';
/** Has a registration that is being written. */
export const WRITING = 'Bakke';

/** Has nothing missing once a registration is begun. */
export const SIGNING = 'Lunde';
/** A window that is too narrow for the side panel beside, in px. */
export const DRAWER = 1000;

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter');

export const intoField = async (page: Page, name: string | RegExp): Promise<void> => {
  const scope = (await page.getByRole('dialog').count()) > 0 ? page.getByRole('dialog') : page;
  await scope
    .getByRole('textbox', { name, exact: typeof name === 'string' })
    .first()
    .focus();
  await page.keyboard.press('End');
};

export const onClient = async (page: Page, client: string, view: string): Promise<void> => {
  if ((await page.getByRole('heading', { level: 1, name: client }).count()) === 0)
    await openClient(page, client);
  await goTo(page, view);
};

/** On a view of the client with a registration that is being written. */
export const writing = async (page: Page, client: string, view: string): Promise<void> => {
  await onClient(page, client, view);
  const sign = page.getByRole('button', { name: 'Signer', exact: true });
  const begin = page.getByRole('button', { name: 'Ny registrering', exact: true });
  await sign.or(begin).first().waitFor();
  if ((await sign.count()) === 0) await begin.press('Enter');
  await sign.waitFor();
};

export const setting = async (page: Page, section: string): Promise<void> => {
  await goTo(page, 'settings');
  await goTo(page, section);
};

/** A view of the client, and the field there in which half a word is typed. */
export const area =
  (view: string, field?: string | RegExp, client = CLIENT) =>
  async (page: Page) => {
    await onClient(page, client, view);
    if (field !== undefined) await intoField(page, field);
  };

/** A dialog that a button of the client's view opens. */
export const act =
  (view: string, button: string | RegExp, field?: string | RegExp, client = CLIENT) =>
  async (page: Page): Promise<void> => {
    await onClient(page, client, view);
    await press(page, button);
    await page.getByRole('dialog').waitFor();
    if (field !== undefined) await intoField(page, field);
  };

/** A dialog that a key on the first decision opens. */
export const serviceAct =
  (key: string, field: string) =>
  async (page: Page): Promise<void> => {
    await onClient(page, CLIENT, '5');
    await page.locator('#main tbody button').first().press(key);
    await page.getByRole('dialog').waitFor();
    await intoField(page, field);
  };

const saveList = async (page: Page): Promise<void> => {
  await page.getByRole('combobox').first().fill('haugen');
  await press(page, 'Lagre dette søket');
  await page.getByRole('dialog').getByRole('textbox').fill('Nye i år');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

export const ofList =
  (button: string) =>
  async (page: Page): Promise<void> => {
    await goTo(page, 'clients');
    if ((await page.getByRole('link', { name: 'Nye i år' }).count()) === 0) await saveList(page);
    await page.getByRole('link', { name: 'Nye i år' }).click();
    await press(page, button);
    await page.getByRole('dialog').waitFor();
  };
