// The steps of the first run, each in both languages and both themes.
import { firstRunText } from '../../shared/text/first-run.ts';
import { keysText } from '../../shared/text/keys.ts';
import { complaintsOf } from './complaints.ts';
import { AppSession, expect, test } from './fixture.ts';
import { newUserData, removeUserData } from './launch.ts';
import { look } from './look.ts';
import { PASSWORD } from './office.ts';
import { THEMES, WIDE } from './page-check.ts';

test.setTimeout(120_000);

for (const language of ['nb', 'nn'] as const)
  test(`from the first page to the backups, ${language}`, async () => {
    const [t, keys] = [firstRunText[language], keysText[language]];
    const userData = newUserData();
    const session = await AppSession.start(userData, 'still');
    const complaints = complaintsOf(session.app);
    const { page } = session;
    await page.setViewportSize(WIDE);
    await page.getByRole('radio', { name: t.languages[language] }).click();
    await look(page, 'first-run', language, THEMES);

    await page.getByRole('combobox', { name: t.municipality }).fill('3431');
    await page.keyboard.press('Enter');
    await page.getByLabel(t.name, { exact: true }).fill('Berit Haugland');
    await page.getByLabel(keys.password, { exact: true }).fill(PASSWORD);
    await page.getByLabel(keys.again, { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: keys.sheetHeading })).toBeVisible();
    const sheet = await page.locator('main ol b').allTextContents();
    // Its groups are of chance, and so are those that are asked for.
    await look(page, 'first-run-sheet', language, []);

    await page.getByRole('button', { name: keys.written }).click();
    await look(page, 'first-run-check', language, []);
    for (const field of await page.locator('main input').all()) {
      const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
      await field.fill(sheet[Number(/\d/.exec(label)?.[0]) - 1] ?? '');
    }
    await page.getByRole('button', { name: keys.confirm, exact: true }).click();
    await expect(page.getByRole('button', { name: t.begin })).toBeVisible();
    await look(page, 'first-run-backups', language, ['light']);

    expect(complaints.take()).toEqual([]);
    await session.close();
    removeUserData(userData);
  });
