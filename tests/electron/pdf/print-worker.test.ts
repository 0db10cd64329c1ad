import path from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardDocument } from '../../../electron/pdf/card-html.ts';
import { sheetDocument } from '../../../electron/pdf/sheet-html.ts';
import { startPrintWorker, type WorkerPrinter } from '../../../electron/pdf/spawn-printer.ts';
import { cardOf } from '../../../shared/papers/card.ts';
import type { Client } from '../../../shared/record/client.ts';
import { sheetOf } from '../../../shared/papers/sheet.ts';
import { LANGUAGES, type Language } from '../../../shared/catalogue/language.ts';
import { CASES } from '../../builders/cases.ts';
import { aDecision } from '../../builders/client.ts';
import { specimen } from '../../builders/specimen.ts';
import { buildPaper } from './build-paper.ts';

/** The whole way through the hidden window, on the host at hand. */

const host = path.join(import.meta.dirname, '..', '..', 'host', 'electron');
let worker: WorkerPrinter;

beforeAll(async () => {
  worker = await startPrintWorker(host, [await buildPaper('test-paper')]);
}, 60_000);
afterAll(() => worker.end());

const documentOf = (client: Client, language: Language = 'nb', blank: false | 'client' = false) =>
  cardDocument(
    cardOf(client, {
      registration: client.registrations[0] ?? null,
      date: '2026-04-14',
      printedAt: '2026-04-14T10:42',
      municipality: { number: '9998', name: 'Øvelseskommunen', district: null },
      purpose: 'practice',
      language,
      blank,
    }),
  );

const printed = async (document: ReturnType<typeof documentOf>): Promise<PDFDocument> => {
  const bytes = await worker.print(document);
  if (bytes === null) throw new Error('nothing was printed');
  return PDFDocument.load(bytes, { updateMetadata: false });
};

const withServices = (count: number): Client => ({
  ...specimen,
  rehabilitations: [],
  decisions: Array.from({ length: count }, (_, index) =>
    aDecision({ id: `d${index}`, decided: '2026-02-20', periods: [{ from: '2026-02-23', to: null }] }),
  ),
});

describe('a printed card', () => {
  it('is tagged, titled, in its language, with outlines of TrueType and metadata', async () => {
    const pdf = await printed(documentOf(specimen, 'nn'));
    const { catalog } = pdf;
    expect(pdf.getTitle()).toBe('IPLOS registerkort – 19.02.2026');
    expect(pdf.getProducer()).toBe('Registerkort');
    expect(textOf(catalog.lookup(PDFName.of('Lang')))).toBe('nn');
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe(
      'true',
    );
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(catalog.has(PDFName.of('Outlines'))).toBe(true);
    const metadata = catalog.lookup(PDFName.of('Metadata'));
    expect(metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '').toContain(
      '<rdf:li xml:lang="x-default">IPLOS registerkort – 19.02.2026',
    );
    expect(fontsOf(pdf)).toEqual([
      'CIDFontType2 Inter-Bold FontFile2',
      'CIDFontType2 Inter-Regular FontFile2',
    ]);
  });

  it.each([
    ...Object.entries(CASES),
    ['specimen', specimen],
    ['12 services', withServices(12)],
    ['15 services, in the tight layout', withServices(15)],
  ])('has two A4 pages: %s', async (_, client) => {
    const pdf = await printed(documentOf(client));
    expect(pdf.getPageCount()).toBe(2);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it('grows a page rather than dropping lines', async () => {
    expect((await printed(documentOf(withServices(24)))).getPageCount()).toBe(3);
  });

  it.each([['nb'], ['nn']] as const)('has two pages as a worksheet (%s)', async (language) => {
    expect((await printed(documentOf(specimen, language, 'client'))).getPageCount()).toBe(2);
  });
});

it('prints the next paper after one that could not be printed', async () => {
  expect(await worker.print({ ...documentOf(specimen), pages: 0 })).toBeNull();
  expect((await printed(documentOf(specimen))).getPageCount()).toBe(2);
});

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** Kind, name and embedded outlines of each font, by name. */
const fontsOf = (pdf: PDFDocument): readonly string[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dictionary) => dictionary.get(PDFName.of('Subtype'))?.toString().startsWith('/CIDFont') === true)
    .map((font) => {
      const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
      const file = ['FontFile', 'FontFile2', 'FontFile3'].filter((name) => descriptor.has(PDFName.of(name)));
      const name = font
        .get(PDFName.of('BaseFont'))
        ?.toString()
        .replace(/^\/[A-Z]+\+/, '');
      return `${font.get(PDFName.of('Subtype'))?.toString().slice(1)} ${name} ${file.join()}`;
    })
    .sort();

it.each(LANGUAGES)('prints the recovery sheet on one A4 page (%s)', async (language) => {
  const sheet = sheetOf({
    recoverySheet: 'WWWW-WWWW-WWWW-WWWW-WWWW-WWWW-WWWW',
    municipality: { number: '5037', name: 'Levanger' },
    database: `C:\\Users\\${'et langt mappenavn '.repeat(8)}\\registerkort.db`,
    printedAt: '2026-04-14T10:42:00+02:00',
    purpose: 'practice',
    language,
  });
  const pdf = await printed(sheetDocument(sheet));
  expect([pdf.getPageCount(), pdf.getTitle()]).toEqual([1, sheet.title]);
});
