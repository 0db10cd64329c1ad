import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import type { Language } from '../../shared/catalogue/language.ts';

const PICTURES = join(root, 'test-results', 'screens');
export const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 683, height: 384 };

/** Common words that nynorsk writes in another way, as whole words. */
const BOKMAAL =
  'ikke|fra|hva|hvem|hvor|hvorfor|hvordan|noen|noe|bare|mer|ennå|nå|vises|gjøre|gjør|skjul|tjenester|tjenesten|klienter|diagnoser|innstillinger|opplysninger|timer|dager|uken|måneder|forskjellige|egen|deres|kommer|begynner|mangler|lagret|endret|skrevet|øvelse|papirer|døgnopphold|bolig|vedtatt|avslag fra|sist lagret|tidligere|navn|siste dag|velg|låser|finnes|brukes';
const bokmaalWord = new RegExp(`(?<![\\p{L}\\d])(?:${BOKMAAL})(?![\\p{L}\\d])`, 'giu');

/** Everything on a page that is read or heard, and on the paper in it. */
const wordsOf = async (page: Page): Promise<string> => {
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

/**
 * A page as it stands: a picture of it wide and narrow, its language, no word of the other one, no violation that
 * axe finds. It goes on after a fault, so that one run tells them all.
 */
export const checkPage = async (
  page: Page,
  name: string,
  language: Language,
  theme: 'light' | 'dark',
): Promise<void> => {
  await expect(page.locator('main').first()).toBeVisible();
  // Whatever is waited for says so, with three dots at the end.
  await expect(page.getByText(/…$/)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    await page.screenshot({
      animations: 'disabled',
      path: join(PICTURES, `${name}-${language}-${theme}-${String(size.width)}.png`),
    });
  }
  await page.setViewportSize(WIDE);
  if (language === 'nn') expect.soft((await wordsOf(page)).match(bokmaalWord) ?? [], name).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))]);
  expect.soft(found, `${name} ${language} ${theme}`).toEqual([]);
};
