import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateExtract } from '../../../electron/files/validate-extract.ts';
import { iplosUttrekk } from '../../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import { CASES } from '../../builders/cases.ts';
import { extractOf } from '../../shared/submission/people.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
});
afterAll(() => rm(folder, { recursive: true }));

const problemsOf = async (content: string | Uint8Array) => {
  const path = join(folder, 'extract.xml');
  await writeFile(path, content);
  return await validateExtract(path, iplosUttrekk.schema);
};

/** Half a megabyte: several parts. */
const people = Array.from({ length: 300 }, (_, index) => ({
  ...CASES.ola,
  id: `p${index}`,
  identityNumber: null,
}));
const large = extractOf(people, 2015);

describe('an extract’s file', () => {
  test('is valid in one part and in several', async () => {
    expect(large.length).toBeGreaterThan(500_000);
    expect(await problemsOf(large)).toEqual([]);
    expect(await problemsOf(extractOf(Object.values(CASES), 2015))).toEqual([]);
    expect(await problemsOf(extractOf([], 2015))).toEqual([]);
  });

  test.each([0.01, 0.5, 0.99])('has its fault found where it stands, at %d of the way', async (share) => {
    const at = large.indexOf('kode="5"', Math.floor(large.length * share));
    const broken = `${large.slice(0, at)}kode="9"${large.slice(at + 8)}`;
    const line = broken.slice(0, at).split('\n').length;
    expect(new Set((await problemsOf(broken)).map((problem) => problem.line))).toEqual(new Set([line]));
  });

  test.each([
    [
      'a person twice',
      (xml: string) => xml.replace(/( {2}<person [^]*?<\/person>\n)/, '$1$1').replace('"300"', '"301"'),
    ],
    ['a person missing', (xml: string) => xml.replace(/ {2}<person [^]*?<\/person>\n/, '')],
    [
      'a person lost beyond the first part',
      (xml: string) => {
        const at = xml.indexOf('  <person ', 400_000);
        return xml.slice(0, at) + xml.slice(xml.indexOf('  <person ', at + 1));
      },
    ],
    ['the end cut off', (xml: string) => xml.slice(0, -20)],
    ['more after the end', (xml: string) => `${xml}<a/>`],
    ['another end', (xml: string) => xml.replace('</iplosUttrekk>', '</iplosUttrekket>')],
    ['a comment that swallows persons', (xml: string) => xml.replace('  <person ', '  <!-- <person ')],
    ['an empty file', () => ''],
  ])('%s', async (_name, change) => {
    expect(await problemsOf(change(large))).not.toEqual([]);
  });

  test('is UTF-8', async () => {
    expect(await problemsOf(new Uint8Array([0x3c, 0xe6, 0x3e]))).toEqual([{ line: 0, text: 'Not UTF-8' }]);
    expect(await problemsOf(`\uFEFF${large}`)).not.toEqual([]);
  });
});
