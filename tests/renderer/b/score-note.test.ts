import { expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import { kari } from '../../builders/cases.ts';
import { violations } from '../harness/violations.ts';
import { focusedField, windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

test.each(['nb', 'nn'] as const)(
  'a note on a score is kept while it is typed, and survives a lock with the cursor in it: %s',
  async (language) => {
    const window = await openWindow({ clients: [kari], place: '/clients/kari/3', language });
    const { page, office } = window;
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('button', { name: /^Signer/ }).waitFor();
    await page.locator('#field-14 [data-score="1"]').click();
    await page.locator('#field-14 [tabindex="0"]').focus();
    await page.keyboard.press('n');
    await expect.poll(() => focusedField(page)).toBe('field-note.14');
    await page.keyboard.type('Trenger følge på glatt føre');
    await page.evaluate('window.locking()');
    await expect
      .poll(() => readClient(office.vault.db, 'kari')?.registrations.map(({ notes }) => notes['14']))
      .toContain('Trenger følge på glatt føre');
    await window.unlockAgain();
    await page.getByLabel(/^Notat til 14/).waitFor();
    await expect.poll(() => focusedField(page)).toBe('field-note.14');
    expect(window.complaints).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedField(page)).toBe('field-14');
    expect(await page.getByRole('button', { name: 'Notat (N)', exact: true }).count()).toBe(1);
  },
);
