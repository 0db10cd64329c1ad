import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

/** What the machine or the hour decides, and what stands in the pictures instead: words of other lengths break lines elsewhere. */
const VARYING: readonly (readonly [what: string, instead: string])[] = [
  [String.raw`(?:[A-Z]:)?[\\/]\S*registerkort-e2e-\w+`, '/home/berit'],
  [String.raw`\d+(?:,\d+)? [kM]B`, '1,2 MB'],
  // A file's hash, which goes with what chance gave its records.
  [String.raw`\b[0-9a-f]{64}\b`, '7c1e'.repeat(16)],
  // Files have their times from the system, whose clock goes on.
  [String.raw`\d\d\.\d\d\.20(?:2[6-9]|[3-9]\d) kl\. \d\d\.\d\d`, '02.12.2025 kl. 09.41'],
];

/** Puts the same words everywhere in place of what the machine or chance decides. */
const evenOut = (page: Page): Promise<void> =>
  page.evaluate((varying) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const [what, instead] of varying) {
        const text = node.nodeValue ?? '';
        const even = text.replace(new RegExp(what, 'gu'), instead);
        if (even !== text) node.nodeValue = even;
      }
  }, VARYING);

/**
 * Compares a page with its picture in `tests/e2e/pictures`; a dialog alone, since what lies under it has its own.
 * Hosts and systems draw fonts in their own ways: one that has no pictures yet compares nothing until they are made
 * with `npm run pictures`.
 */
export const comparePicture = async (page: Page, name: string): Promise<void> => {
  const run = test.info();
  const { config } = run;
  const isRenewing = config.updateSnapshots === 'changed' || config.updateSnapshots === 'all';
  if (!isRenewing && !existsSync(dirname(run.snapshotPath(`${name}.png`)))) return;
  await evenOut(page);
  const dialog = page.getByRole('dialog').last();
  const seen = (await dialog.count()) === 0 ? page : dialog;
  if (seen === page) await expect.soft(page).toHaveScreenshot(`${name}.png`);
  else await expect.soft(dialog).toHaveScreenshot(`${name}.png`);
};
