// The practice municipality's own pages, each in both languages and both themes.
import type { Language } from '../../shared/catalogue/language.ts';
import { frameText } from '../../shared/text/frame.ts';
import { practiceText } from '../../shared/text/practice.ts';
import { complaintsOf } from './complaints.ts';
import { AppSession, expect, test } from './fixture.ts';
import { newUserData, removeUserData } from './launch.ts';
import { look } from './look.ts';
import { goTo } from './office.ts';
import { BETWEEN, THEMES, WIDE } from './page-check.ts';

test.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ['nb', 'nn'];

for (const language of LANGUAGES)
  test(`practising, ${language}`, async () => {
    const t = practiceText[language];
    const userData = newUserData();
    const session = await AppSession.start(userData, 'still');
    const complaints = complaintsOf(session.app);
    await session.page.evaluate(
      (wished) => void window.registerkort.openPractice({ language: wished, fresh: false }),
      language,
    );
    const page = await session.nextWindow();
    await page.setViewportSize(WIDE);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await goTo(page, 'settings');
    await goTo(page, 'practice');
    await look(page, 'practice', language, THEMES);

    await page.getByRole('button', { name: t.reset }).click();
    await look(page, 'practice-anew', language, ['light']);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: t.scoring }).click();
    await expect(page.getByRole('heading', { name: t.scoring })).toBeVisible();
    await look(page, 'scoring', language, THEMES);
    await page.keyboard.press('3');
    await expect(page.getByRole('button', { name: t.next })).toBeVisible();
    await look(page, 'scoring-answered', language, THEMES);

    // The menu has no such page, and doesn't say that one stands on another: from here one can choose any.
    await page.setViewportSize(BETWEEN);
    const menu = page.getByRole('combobox', { name: frameText[language].mainMenu });
    await expect(menu).toHaveValue('practice');
    await menu.selectOption('start');
    await expect(menu).toHaveValue('start');

    expect(complaints.take()).toEqual([]);
    await session.close();
    removeUserData(userData);
  });
