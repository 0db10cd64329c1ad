import { describe, expect, test } from 'vitest';
import { diagnosisList, parseDiagnosisList } from '../../../shared/catalogue/diagnoses.ts';

describe('a list of diagnoses', () => {
  test('knows its codes in any spelling, and no others', () => {
    const list = diagnosisList([['K90', 'Hjerneslag']]);
    expect(list.title(' k90 ')).toBe('Hjerneslag');
    expect(list.title('K91')).toBeNull();
    expect(list.title('constructor')).toBeNull();
  });

  test.each([
    ['semicolons', 'K90;Hjerneslag\nA191;Feber\n', 2],
    ['a heading, quotes and Windows line ends', '\uFEFFKode;Navn\r\n"K90";"Hjerneslag"\r\n', 1],
    ['tabs and a remark', '# egen liste\nK90\tHjerneslag\n', 1],
  ])('of the municipality is read with %s', (_how, text, size) => {
    expect(parseDiagnosisList(text)?.size).toBe(size);
    expect(parseDiagnosisList(text)?.title('K90')).toBe('Hjerneslag');
  });

  test.each([
    ['nothing', ''],
    ['a heading alone', 'Kode;Navn'],
    ['a line without a title', 'K90;Hjerneslag\nK91;\n'],
    ['something else altogether', '<html>\n<body>\n'],
  ])('that is %s is none', (_what, text) => expect(parseDiagnosisList(text)).toBeNull());
});
