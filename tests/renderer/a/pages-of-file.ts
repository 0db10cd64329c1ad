import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { onlyIn } from '../../shared/text/norwegian.ts';
import type { Scene } from '../harness/scene.ts';
import { violations } from '../harness/violations.ts';
import { buildAndServe, LAPTOP, ZOOMED, type BuiltWindow, type Size } from '../harness/window.ts';

type Open = (scene?: Partial<Scene>, size?: Size) => Promise<Page>;

/** Builds the window once for a file of tests; gives what opens a page of it, which may not break the policy, or throw. */
export function pagesOfFile(): Open {
  let built: BuiltWindow;
  beforeAll(async () => {
    built = await buildAndServe();
  }, 120_000);
  afterAll(() => built.close());
  return async (scene, size) => {
    const { page, complaints } = await built.open(scene, size);
    onTestFinished(async () => {
      await page.context().close();
      expect(complaints).toEqual([]);
    });
    return page;
  };
}

/** What a page has called by this name so far, each by its input. */
export const callsOf = (page: Page, name: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (wanted) => (window.calls ?? []).filter((call) => call.name === wanted).map(({ input }) => input),
    name,
  );

/** A page by its name: what stands behind it, and how one comes there. */
export type Shown = readonly [string, Partial<Scene>, (page: Page) => Promise<unknown>];

/** Looks at pages in both languages, themes and sizes. `asked`: whether a scene knows the language that was chosen. */
export function lookAt(shown: readonly Shown[], open: Open, asked: (scene: Partial<Scene>) => boolean): void {
  describe.each(shown)('%s', (_name, scene, go) => {
    test.each([
      ['nb', 'light'],
      ['nn', 'dark'],
    ] as const)('is accessible, fits, and keeps to its language (%s, %s)', async (language, theme) => {
      const page = await open({ ...scene, language, theme });
      await go(page);
      for (const size of [LAPTOP, ZOOMED]) {
        await page.setViewportSize(size);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      if (language === 'nn' && asked(scene))
        expect(onlyIn('nb', await page.evaluate(() => document.body.innerText))).toEqual([]);
    });
  });
}
