import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, queryWords, searchKey, sortKey } from '../../../shared/record/search-key.ts';

const finds = (query: string, ...texts: readonly string[]): boolean =>
  queryWords(query).every((word) => searchKey(texts).includes(` ${word}`));

describe('search', () => {
  test.each([
    ['ha ka', 'Hansen', 'Kari'],
    ['kari hansen', 'Hansen', 'Kari'],
    ['HANSEN, K', 'Hansen', 'Kari'],
    ['nordli', 'Moe-Nordli'],
    ['Haakon', 'Håkon'],
    ['hakon', 'Håkon'],
    ['håkon', 'Haakon'],
    ['Soerensen', 'Sørensen'],
    ['sorensen', 'Sørensen'],
    ['Sörensen', 'Sørensen'],
    ['sør', 'Soerensen'],
    ['Kjaer', 'Kjær'],
    ['kjær', 'Kjaer'],
    ['kjär', 'Kjær'],
    ['jose', 'José'],
    ['oedegaard', 'Ødegård'],
    ['joe', 'Joel'],
    ['dat', 'Đat'],
    ['njal', 'Njál'],
    ['12041965', '12041965'],
    ['120465', '120465'],
    ['12.04.1965', '12041965', '120465'],
    ['12.4.65', '12041965', '120465'],
    ['12/4-1965', '12041965', '120465'],
    ['1965-04-12', '12041965', '120465'],
    ['12.', '12041965', '120465'],
    ['12.0', '12041965', '120465'],
    ['12.04', '12041965', '120465'],
    ['12.4.', '12041965', '120465'],
    ['12.04.19', '12041965', '120465'],
    ['120465 12345', '12046512345'],
    ['120465 123', '12046512345'],
    ['120465-12345', '12046512345'],
    ['kari 120465 12345', 'Kari', '12046512345'],
  ])('%s finds it', (query, ...texts) => {
    expect(finds(query, ...texts)).toBe(true);
  });

  test.each([
    ['ansen', 'Hansen'],
    ['kari hansen', 'Hansen', 'Karl'],
    ['kjar', 'Kjær'],
    ['13.04.1965', '12041965', '120465'],
    ['041965', '12041965'],
    ['12.04.1966', '12041965', '120465'],
  ])('%s doesn’t find it', (query, ...texts) => {
    expect(finds(query, ...texts)).toBe(false);
  });

  test('signs part words and mean nothing', () => {
    expect(queryWords('%_\\"\'*(')).toEqual([]);
    expect(queryWords('ha% _ka')).toEqual(['ha', 'ka']);
  });

  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('aeoøåæöäoeaaéüđ')),
    minLength: 1,
    maxLength: 8,
  });

  test('every beginning of a word finds it, and folding twice is folding once', () => {
    fc.assert(
      fc.property(letters, fc.nat(8), (word, length) => {
        expect(fold(word).startsWith(fold(word.slice(0, length)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('it never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(queryWords(text))),
      {
        numRuns: 1_000,
      },
    );
  });
});

describe('order', () => {
  const sorted = (names: readonly string[]) =>
    [...names].reverse().toSorted((a, b) => (sortKey([a, 'X']) < sortKey([b, 'X']) ? -1 : 1));

  test('is the Norwegian one: æ, ø, å last, aa among å, ü among y, accents and Sami letters with their kin', () => {
    const names = [
      'Adam',
      'Berg',
      'Dal',
      'Đoko',
      'Dunk',
      'Eng',
      'Éngen',
      'Hansen',
      'Hansen Moe',
      'Hansson',
      'Ŋilse',
      'Nilsen',
      'Yde',
      'Ütt',
      'Zahl',
      'Ærlig',
      'Ødegård',
      'Østby',
      'Aas',
      'Åsen',
    ];
    expect(sorted(names)).toEqual(names);
  });

  test('goes by the family name first, however long', () => {
    expect(sortKey(['Berg', 'Å']) < sortKey(['Bergan', 'A'])).toBe(true);
    expect(sortKey(['Berg', 'Anna']) < sortKey(['Berg', 'Berit'])).toBe(true);
  });

  test('has keys of limited length, whole characters, that a cursor can carry', () => {
    const key = sortKey(['𝄞'.repeat(500), '"'.repeat(500)]);
    expect(Array.from(key)).toHaveLength(120);
    expect(key.isWellFormed()).toBe(true);
    for (const odd of ['"', '\\', '𝄞', '\ue000']) {
      const cursor = JSON.stringify([sortKey([odd.repeat(2_000), 'x']), 'i'.repeat(64)]);
      expect(cursor.length).toBeLessThanOrEqual(500);
    }
  });
});
