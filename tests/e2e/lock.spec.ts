// Locking wins at once, ends what held the rows, and never loses a word.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { commandOf, processTree } from './memory.ts';
import { goTo, makeClient, makeOffice, openClient, tryPassword, unlock } from './office.ts';

test.describe.configure({ mode: 'serial' });

/** The vault process below a program's main process: a service of Node's in Electron, a script on the substitute host. */
const vaultOf = (main: number | undefined): number => {
  const vault = processTree(main ?? 0).find((pid) =>
    /vault\.js|node\.mojom\.NodeService/.test(commandOf(pid)),
  );
  if (vault === undefined) throw new Error('No vault process runs');
  return vault;
};

let client: string;

/**
 * Types at the end of a field, key by key, and doesn't wait for anything. Gone to by a press, as people do: right after
 * unlocking, the cursor is brought back until somebody moves it.
 */
const typeInto = async (page: Page, name: string, text: string): Promise<void> => {
  await page.getByRole('textbox', { name }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
};

test.beforeAll(async ({ specFiles }, info) => {
  const { page } = await specFiles.sessionFor(info.file);
  await makeOffice(page);
  client = await makeClient(page, 'Hansen', 'Ada');
});

test('Ctrl L locks in the middle of a word, and ends the vault process and the window', async ({
  app,
  session,
  win,
}) => {
  await openClient(win, 'Hansen');
  await typeInto(win, 'Poststed', 'Dovr');
  const vault = vaultOf(app.process().pid);
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await expect(locked.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  await expect(locked).toHaveTitle('Registerkort');
  await expect(locked.locator('body')).not.toContainText('Hansen');
  expect(commandOf(vault)).toBe('');
  expect(vaultOf(app.process().pid)).not.toBe(vault);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('a wrong password says so, and shows nothing', async ({ win }) => {
  await tryPassword(win, 'feil passord som er langt nok');
  await expect(win.getByRole('alert')).toContainText(/passord/i);
  await expect(win.getByLabel('Passord', { exact: true })).toBeFocused();
  await expect(win.getByRole('navigation')).toHaveCount(0);
});

test('the right one leads back to the same place, the same text, the same field', async ({ win }) => {
  await unlock(win);
  await expect(win.getByRole('textbox', { name: 'Poststed' })).toHaveValue('Dovr');
  await expect(win.getByRole('textbox', { name: 'Poststed' })).toBeFocused();
});

test('so does a decision that is begun', async ({ session, win }) => {
  await goTo(win, '5');
  await win.getByRole('button', { name: 'Nytt vedtak' }).press('Enter');
  await win.getByRole('combobox', { name: 'Tjeneste' }).pressSequentially('44');
  await win.keyboard.press('Enter');
  await typeInto(win, 'Timer per uke', '2,');
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await unlock(locked);
  await expect(locked.getByRole('textbox', { name: 'Timer per uke' })).toHaveValue('2,');
  await expect(locked.getByRole('textbox', { name: 'Timer per uke' })).toBeFocused();
  await expect(locked.getByRole('combobox', { name: 'Tjeneste' })).toHaveValue(/^44 /);
});

test('the place is kept, even when one has just gone there', async ({ session, win }) => {
  await goTo(win, 'settings');
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await unlock(locked);
  await expect(locked.getByRole('heading', { name: 'Innstillinger' })).toBeVisible();
  await openClient(locked, 'Hansen');
});

test('when the vault process is killed, the program locks and goes on', async ({ app, session, win }) => {
  await typeInto(win, 'Gate- eller veiadresse', 'Storgata 1');
  await expect
    .poll(() =>
      win.evaluate(async (id) => JSON.stringify(await window.registerkort.openClient({ id })), client),
    )
    .toContain('Storgata 1');
  process.kill(vaultOf(app.process().pid), 'SIGKILL');
  const locked = await session.nextWindow();
  await unlock(locked);
  await expect(locked.getByRole('textbox', { name: 'Gate- eller veiadresse' })).toHaveValue('Storgata 1');
});

test('when the page crashes, the program locks and goes on', async ({ app, session }) => {
  const vault = vaultOf(app.process().pid);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  });
  const locked = await session.nextWindow();
  expect(commandOf(vault)).toBe('');
  await unlock(locked);
  await expect(locked.getByRole('textbox', { name: 'Gate- eller veiadresse' })).toHaveValue('Storgata 1');
});

test('a program that is closed while it locks ends, and begins where it was', async ({ session, win }) => {
  await typeInto(win, 'Postnr.', '266');
  await win.keyboard.press('Control+l');
  const again = await session.relaunch();
  await expect(again.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  await unlock(again);
  await expect(again.getByRole('textbox', { name: 'Postnr.' })).toHaveValue('266');
  await expect(again.getByRole('textbox', { name: 'Postnr.' })).toBeFocused();
});
