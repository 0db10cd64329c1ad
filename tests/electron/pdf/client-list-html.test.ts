import { describe, expect, it } from 'vitest';
import { clientListDocument } from '../../../electron/pdf/client-list-html.ts';
import { toHtml } from '../../../electron/pdf/standalone.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import {
  clientListOf,
  type ClientListRequest,
  type ListedOnPaper,
} from '../../../shared/papers/client-list.ts';
import { LIST_COLUMNS } from '../../../shared/ipc/list-names.ts';

const kari: ListedOnPaper = {
  name: 'Nordmann, Kari',
  birthDate: '1965-03-12',
  identityNumber: '12836510001',
  confidential: true,
  deathDate: null,
  registered: '2025-06-02',
  draft: '2025-12-02',
  services: [30, 31, 44, 45],
  district: '02',
  findings: { severity: 'varsel', count: 2 },
};
const blank: ListedOnPaper = {
  name: 'Berg, Ås',
  birthDate: null,
  identityNumber: null,
  confidential: false,
  deathDate: null,
  registered: null,
  draft: null,
  services: [],
  district: null,
  findings: null,
};
const old = { ...kari, name: 'Bråten, Aslaug', confidential: false, registered: '2024-11-04', draft: null };
const dead = { ...old, name: 'Vik, Ola', deathDate: '2025-03-11', services: [] };

const paper = (overrides: Partial<ClientListRequest> = {}) =>
  clientListDocument(
    clientListOf({
      name: 'Aktive',
      narrowed: ['Søk: «no»', 'Sone 02'],
      order: 'Sortert etter navn.',
      columns: LIST_COLUMNS,
      rows: [blank, old, kari, dead],
      unreadable: [],
      printedAt: '2025-12-02T09:41:00+01:00',
      municipality: { number: '3431', name: 'Dovre' },
      purpose: 'municipality',
      language: 'nb',
      ...overrides,
    }),
  );
const cellsOf = (body: string): readonly (readonly string[])[] =>
  body
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell = '']) => cell));

describe('the client list as a paper', () => {
  it.each(LANGUAGES)('is what was looked at (%s)', async (language) => {
    await expect(toHtml(paper({ language }))).toMatchFileSnapshot(
      `../../golden/client-list/list.${language}.html`,
    );
  });

  it('has of each client what the list shows, column by column', () => {
    expect(cellsOf(paper().body)).toEqual([
      ['Navn', 'Født', 'Alder', 'Fødselsnummer', 'Sone', 'Gyldig registrering', 'Løpende tjenester', 'Funn'],
      ['Berg, Ås', '–', '–', '–', '–', '–', '–', '–'],
      [
        'Bråten, Aslaug',
        '12.03.1965',
        '60',
        '12836510001',
        '02',
        '04.11.2024 · over 12 mnd.',
        '30, 31, 44, 45',
        '2 varsler',
      ],
      [
        'Nordmann, Kari · fortrolig',
        '12.03.1965',
        '60',
        '12836510001',
        '02',
        '02.06.2025 · kladd 02.12.2025',
        '30, 31, 44, 45',
        '2 varsler',
      ],
      ['Vik, Ola · død 11.03.2025', '12.03.1965', '59', '12836510001', '02', '04.11.2024', '–', '2 varsler'],
    ]);
    expect(cellsOf(paper({ columns: ['services'] }).body)[2]).toEqual(['Bråten, Aslaug', '30, 31, 44, 45']);
  });

  it('lies on its side where the columns need that', () => {
    expect(paper().css).toContain('size:A4 landscape');
    expect(paper({ columns: ['birthDate', 'identityNumber', 'services'] }).css).toContain('size:A4;');
  });

  it('says whose it is, when, of which code book, and counts its pages', () => {
    const { css } = paper();
    expect(css).toMatch(/Dovre kommune \(3431\).*kodebok 2015.*skrevet ut 02\.12\.2025 kl\. 09\.41/);
    expect(css).toContain('"side " counter(page) " av " counter(pages)');
    expect(paper({ rows: Array.from({ length: 1234 }, () => blank) }).body).toContain('1\u00a0234 klienter.');
  });

  it('names who could not be read, and says where there is nobody', () => {
    expect(paper({ unreadable: ['Li, Per'] }).body).toMatch(/Kan ikke leses.*Li, Per/);
    expect(paper({ rows: [] }).body).toContain('Ingen klienter.');
  });

  it('says of practice that it is, on each page', () => {
    expect(paper().body + paper().css).not.toContain('ØVELSE');
    const practice = paper({ purpose: 'practice' });
    expect(practice.body).toContain('ØVELSE');
    expect(practice.css).toMatch(/@top-left\{content:"[^"]*ØVELSE/);
  });

  it('keeps hostile text as text, and no name in the title', () => {
    const { body, css, title } = paper({
      name: '</style><script>alert(1)</script>',
      rows: [{ ...kari, name: '<b>x</b>' }],
    });
    expect(body + css).not.toMatch(/<script|<b>|<\/style| style=| on\w+=/);
    expect(title).toBe('Klientliste');
  });
});
