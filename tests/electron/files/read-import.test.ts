import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importContent, readImport } from '../../../electron/files/read-import.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

const of = (content: string | Uint8Array) =>
  importContent(typeof content === 'string' ? Buffer.from(content) : content);
const NEITHER = { kind: 'neither' };
const ROWS = 'Etternavn;Fornavn\nÅs;Søren\n';
const TABLE = {
  kind: 'table',
  table: {
    headings: ['Etternavn', 'Fornavn'],
    rows: [
      { cells: ['Ås', 'Søren'], broken: false },
      { cells: [''], broken: false },
    ],
  },
};

describe('an interchange file', () => {
  test('begins with a brace, with a byte order mark and spaces before it or without', () => {
    expect(of('{"a":"Ås"}')).toEqual({ kind: 'interchange', text: '{"a":"Ås"}' });
    expect(of('\uFEFF{}')).toEqual({ kind: 'interchange', text: '{}' });
    expect(of('\r\n {}')).toMatchObject({ kind: 'interchange' });
  });

  test('is UTF-8, and neither Windows-1252 nor UTF-16', () => {
    expect(of(Buffer.from('{"a":"Ås"}', 'latin1'))).toEqual(NEITHER);
    expect(of(Buffer.from('{"a":"Ås"}', 'utf16le'))).toEqual(NEITHER);
  });
});

describe('a table', () => {
  test.each([
    ['UTF-8', Buffer.from(ROWS)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${ROWS}`)],
    ['Windows-1252', Buffer.from(ROWS, 'latin1')],
    ['commas', Buffer.from(ROWS.replaceAll(';', ','))],
    ['line ends of Windows', Buffer.from(ROWS.replaceAll('\n', '\r\n'))],
    ['the line that spreadsheets begin with', Buffer.from(`sep=;\r\n${ROWS.replaceAll('\n', '\r\n')}`)],
    ['quotation marks and spaces', Buffer.from('"Etternavn"; Fornavn \n"Ås"; Søren \n')],
  ])('is read in or with %s', (_what, bytes) => {
    expect(of(bytes)).toEqual(TABLE);
  });

  test('in Windows-1252 has the letters that Latin-1 lacks', () => {
    const bytes = Buffer.from([...Buffer.from('Navn\n'), 0x80, 0x96, 0x92, 0x8a, 0xe6, 0xf8, 0xe5]);
    expect(of(bytes)).toMatchObject({ table: { rows: [{ cells: ['€–’Šæøå'] }] } });
  });

  test('keeps what quotation marks hold together: marks, lines and quotation marks', () => {
    expect(of('Adresse,Navn\n"Gata 1, ""Låven""\n2660",x\n')).toMatchObject({
      table: { headings: ['Adresse', 'Navn'], rows: [{ cells: ['Gata 1, "Låven"\n2660', 'x'] }, {}] },
    });
    expect(of('"Får privat, ikke betalt hjelp";Navn\n1;x')).toMatchObject({
      table: { headings: ['Får privat, ikke betalt hjelp', 'Navn'] },
    });
  });

  test('marks a row whose quotation marks don’t fit', () => {
    expect(of('A;B\n"x"y";1\nz;2\n"open;3\n')).toMatchObject({
      table: { rows: [{ broken: true }, { broken: false, cells: ['z', '2'] }, { broken: true }] },
    });
  });

  test.each([
    ['nothing', ''],
    ['lines without headings', '\n\na;b\n'],
    ['UTF-16', Buffer.from(`\uFEFF${ROWS.repeat(3)}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(ROWS.repeat(3), 'utf16le')],
    ['UTF-8 that was cut in a letter', Buffer.from('Etternavn;Fornavn\nÅs;Bø').subarray(0, -1)],
    ['headings that never end', 'x'.repeat(200_000)],
    ['an open quotation mark in the headings', '"A;B\nx;y'],
  ])('is none: %s', (_what, content) => {
    expect(of(content)).toEqual(NEITHER);
  });

  test('of more cells than memory has room for is none', () => {
    expect(of(`A;B\n${';'.repeat(21_000_000)}`)).toEqual(NEITHER);
  });
});

test('a file that is not there, or a folder, can’t be read', async () => {
  expect(await readImport(join(folder, 'none.json'))).toEqual({ ok: false, error: 'cannot-read' });
  expect(await readImport(folder)).toEqual({ ok: false, error: 'cannot-read' });
  await writeFile(join(folder, 'there.csv'), ROWS);
  expect(await readImport(join(folder, 'there.csv'))).toEqual({ ok: true, value: TABLE });
});
