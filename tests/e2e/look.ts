import type { Page } from '@playwright/test';
import type { Language } from '../../shared/catalogue/language.ts';
import { checkAccess, checkWords, settled, THEMES, type Size, type Theme } from './page-check.ts';
import { comparePicture } from './picture.ts';

/** Screens that have a picture in nynorsk too. */
const IN_NYNORSK: readonly string[] = ['start', 'functioning', 'act-move'];

/** One screen in both themes: a theme changes colours alone, so the rest is looked at once. */
export const look = async (
  page: Page,
  name: string,
  language: Language,
  pictures: readonly Theme[],
  sizes?: readonly Size[],
): Promise<void> => {
  await settled(page);
  await checkWords(page, `${name} ${language}`, language, sizes);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await checkAccess(page, `${name} ${language} ${theme}`, theme === 'light' ? undefined : 'color-contrast');
    if (pictures.includes(theme) && language === 'nb') await comparePicture(page, `${name}-${theme}`);
    else if (theme === 'light' && IN_NYNORSK.includes(name)) await comparePicture(page, `${name}-nynorsk`);
  }
};
