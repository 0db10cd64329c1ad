import { describe, expect, test } from 'vitest';
import { catalogueAsJson } from '../../../shared/catalogue/as-json.ts';
import { AREAS } from '../../../shared/catalogue/areas.ts';
import { CODE_BOOK_IDS } from '../../../shared/catalogue/code-book-id.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';

const find = (number: number | 'koordinator', id: '2004' | '2015' = '2015') =>
  catalogueAsJson(id).variables.find((variable) => variable.number === number);

const books = CODE_BOOK_IDS.flatMap((id) => LANGUAGES.map((language) => ({ id, language })));

describe.each(books)('code book $id in $language', ({ id, language }) => {
  const { codeBook, variables } = catalogueAsJson(id, language);

  test('has the variables 1–52 in card order, and the coordinator last where there is one', () => {
    const numbers = Array.from({ length: 52 }, (_, index) => index + 1);
    expect(codeBook).toBe(id);
    expect(variables.map(({ number }) => number)).toEqual(
      id === '2004' ? numbers : [...numbers, 'koordinator'],
    );
  });

  test('names everything, once', () => {
    const keys = variables.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z][A-Za-z]+$/.test(key))).toEqual([]);
    const names = variables.flatMap(({ name, codes }) => [name, ...codes.map((code) => code.name)]);
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });

  test('the areas stand in the order of the card', () => {
    expect([...new Set(variables.map(({ area }) => area))]).toEqual(AREAS);
  });

  test('requires area 1 without the date of death, the 17 scores and the individual plan', () => {
    const scores = Array.from({ length: 17 }, (_, index) => index + 12);
    expect(variables.filter(({ required }) => required).map(({ number }) => number)).toEqual([
      1,
      2,
      3,
      5,
      6,
      7,
      8,
      9,
      ...scores,
      52,
    ]);
  });
});

test('a coded variable tells its alternatives', () => {
  expect(find(6)).toEqual({
    number: 6,
    key: 'household',
    name: 'Husstand',
    area: 'person',
    required: true,
    codes: [
      { code: 1, name: 'Bor alene' },
      { code: 2, name: 'Bor sammen med andre' },
    ],
  });
});

test('a service tells its fields', () => {
  expect(find(44)).toEqual({
    number: 44,
    key: 'homeHealthCare',
    name: 'Helsetjenester i hjemmet',
    area: 'services',
    required: false,
    codes: [],
    hours: 'required',
    severalStaff: true,
    organisationNumber: false,
    serviceType: 15,
  });
});

test('yes and no are written as in the extract, the number of codes is as on the card', () => {
  const codes = (number: number | 'koordinator') => find(number)?.codes.map(({ code }) => code);
  expect(codes(52)).toEqual(['ja', 'nei']);
  expect(codes('koordinator')).toEqual(['ja', 'nei']);
  expect([5, 6, 7, 8, 9].map((number) => codes(number)?.length)).toEqual([4, 2, 4, 2, 7]);
  expect(codes(12)).toEqual([1, 2, 3, 4, 5]);
  expect(codes(51)).toEqual([1, 2, 3, 4]);
  expect(codes(29)).toEqual([]);
});

test("a dwelling's service type is that of the code book's last year", () => {
  expect(find(41)).toMatchObject({ serviceType: 29 });
  expect(find(41, '2004')).toMatchObject({ serviceType: 12 });
});

test('names come in nynorsk when asked for', () => {
  const names = new Map(catalogueAsJson('2015', 'nn').variables.map(({ number, name }) => [number, name]));
  expect(([14, 15, 16, 21, 25, 28] as const).map((number) => names.get(number))).toEqual([
    'Ta daglege avgjerder',
    'Ta vare på eiga helse',
    'Røre seg innandørs',
    'Ete',
    'Høyrsel',
    'Styre eiga åtferd',
  ]);
});
