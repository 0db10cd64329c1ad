import { describe, expect, it } from 'vitest';
import { sheetDocument } from '../../../electron/pdf/sheet-html.ts';
import { toHtml } from '../../../electron/pdf/standalone.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { sheetOf, type SheetRequest } from '../../../shared/papers/sheet.ts';

const paper = (overrides: Partial<SheetRequest> = {}) =>
  sheetDocument(
    sheetOf({
      recoverySheet: '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV',
      municipality: { number: '3431', name: 'Dovre' },
      database: 'C:\\Users\\kari\\AppData\\Local\\Registerkort\\database\\registerkort.db',
      printedAt: '2026-04-14T10:42:00+02:00',
      purpose: 'municipality',
      language: 'nb',
      ...overrides,
    }),
  );

describe('the recovery sheet as a paper', () => {
  it.each(LANGUAGES)('is what was looked at (%s)', async (language) => {
    await expect(toHtml(paper({ language }))).toMatchFileSnapshot(
      `../../golden/sheet/sheet.${language}.html`,
    );
  });

  it('has seven numbered groups, the day, and two lines for who keeps it, on one page', () => {
    const { body, pages } = paper();
    expect(
      [...body.matchAll(/<small>(\d)<\/small><b>(\w{4})<\/b>/g)].map(([, at, group]) => [at, group]),
    ).toEqual(
      ['0123', '4567', '89AB', 'CDEF', 'GHJK', 'MNPQ', 'RSTV'].map((group, at) => [String(at + 1), group]),
    );
    expect(body.match(/Oppbevares av<\/th>/g)).toHaveLength(2);
    expect(body).toContain('14.04.2026');
    expect(body).toContain('registerkort.db');
    expect(pages).toBe(1);
  });

  it('says of practice that it is', () => {
    expect(paper().body).not.toContain('ØVELSE');
    expect(paper({ purpose: 'practice' }).body).toContain('ØVELSE');
  });

  it('keeps hostile text as text, and has no style of its own in markup', () => {
    const { body } = paper({
      database: '</style><script>alert(1)</script>',
      municipality: { number: '1', name: '<b>' },
    });
    expect(body).not.toMatch(/<script|<b>\(|<\/style| style=| on\w+=/);
  });
});
