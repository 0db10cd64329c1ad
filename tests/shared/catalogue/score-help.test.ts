import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { SCORES, SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { scoreHelp } from '../../../shared/catalogue/score-help.ts';

const texts = (language: 'nb' | 'nn') =>
  SCORE_NUMBERS.flatMap((number) => {
    const help = scoreHelp(number, language);
    return [help.covers, help.aids, ...SCORES.map((score) => help.examples[score])];
  });

test.each(LANGUAGES)(
  'every score has help of whole sentences in %s, and no text stands twice',
  (language) => {
    const all = texts(language);
    expect(all.filter((text) => !/^[A-ZÆØÅ].*\.$/.test(text))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  },
);

test('score 1 and 2 are without help: no example before the line has somebody else do a part', () => {
  const helped = LANGUAGES.flatMap((language) =>
    SCORE_NUMBERS.flatMap((number) => {
      const { examples } = scoreHelp(number, language);
      return [examples[1], examples[2]].filter((text) =>
        /\b(?:noen|nokon|en person|ein person)\b/i.test(text),
      );
    }),
  );
  expect(helped).toEqual([]);
});

test('bokmål and nynorsk are not mixed', () => {
  expect(
    texts('nb').filter((text) => /\b(?:ikkje|noko|nokon|åleine|sjølv|ein|frå|heile)\b/i.test(text)),
  ).toEqual([]);
  expect(texts('nn').filter((text) => /\b(?:ikke|noe|noen|alene|selv|en|fra|hele)\b/i.test(text))).toEqual(
    [],
  );
});
