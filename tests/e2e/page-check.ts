import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../shared/catalogue/language.ts';
import { onlyIn } from '../shared/text/norwegian.ts';
import { lostOn } from './lost.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const WIDE: Size = { width: 1366, height: 768 };
/** Too narrow for the panel beside, wide enough for the rail. */
export const BETWEEN: Size = { width: 1000, height: 768 };
/** What is left of the window at 200 %. */
const NARROW: Size = { width: 683, height: 384 };
const SIZES: readonly Size[] = [NARROW, WIDE];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything on a page that is read or heard, and on the paper in it. */
const textOf = async (page: Page): Promise<string> => {
  const own = await page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ]);
  const papers = await page.locator('iframe').count();
  return [...own, papers === 0 ? '' : await page.frameLocator('iframe').locator('body').innerText()].join(
    '\n',
  );
};

/** What a screen reader would only call by its kind: a line of the page as it hears it, without a name. */
const NAMELESS =
  /^\s*- (?:button|link|textbox|searchbox|combobox|radio|checkbox|option|menuitem|radiogroup|listbox|grid|dialog)(?! ")\b.*$/gmu;

/** Waits until a page stands: whatever is waited for says so, with three dots at the end. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('main').first()).toBeVisible();
  await expect(page.getByText(/…$/)).toHaveCount(0);
};

/** No violation that axe finds; `only`: by this one of its rules. */
export const checkAccess = async (page: Page, title: string, only?: 'color-contrast'): Promise<void> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only === undefined ? axe : axe.withRules(only)).analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))]);
  expect.soft(found, title).toEqual([]);
};

/** Nothing that can't be read or reached, once the page has answered to its width in its own time. */
export const nothingLost = (page: Page, title: string): Promise<void> =>
  expect
    .configure({ soft: true })
    .poll(() => lostOn(page), title)
    .toEqual([]);

/** Its language and no word of the other one, a name for every control, nothing lost in a wide window or at 200 %, or in `sizes`. */
export const checkWords = async (
  page: Page,
  title: string,
  language: Language,
  sizes: readonly Size[] = SIZES,
): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect.soft(onlyIn(language === 'nb' ? 'nn' : 'nb', await textOf(page)), `${title}: words`).toEqual([]);
  const heard = await page.locator('body').ariaSnapshot();
  expect.soft(heard.match(NAMELESS) ?? [], `${title}: names`).toEqual([]);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await nothingLost(page, `${title}: lost at ${String(size.width)} px`);
  }
};

/** A page as it stands, by every check. It goes on after a fault, so that one run tells them all. */
export const checkPage = async (
  page: Page,
  name: string,
  language: Language,
  theme: Theme,
): Promise<void> => {
  const title = `${name} ${language} ${theme}`;
  await settled(page);
  await checkWords(page, title, language);
  await checkAccess(page, title);
};
