import { describe, expect, test } from 'vitest';
import { CODE_BOOKS } from '../../../shared/catalogue/code-books.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { variable } from '../../../shared/catalogue/code-books.ts';
import { scoreHelp } from '../../../shared/catalogue/score-help.ts';
import { SCORING_CASES } from '../../../shared/demo/scoring-cases.ts';

test('there are ten, each of another person and another of the 17 variables', () => {
  expect(SCORING_CASES).toHaveLength(10);
  expect(new Set(SCORING_CASES.map(({ person }) => person)).size).toBe(10);
  expect(new Set(SCORING_CASES.map(({ variable: number }) => number)).size).toBe(10);
  for (const one of SCORING_CASES) expect(SCORE_NUMBERS).toContain(one.variable);
});

test('every score is the answer to one, and half of them lie at the line between 2 and 3', () => {
  const scores = SCORING_CASES.map(({ score }) => score);
  expect(new Set(scores)).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(scores.filter((score) => score === 2 || score === 3).length).toBeGreaterThanOrEqual(5);
});

describe.each(SCORING_CASES.map((one) => [one.person, one] as const))('%s', (person, one) => {
  test('is answered by a score that the variable has in every code book', () => {
    for (const book of Object.values(CODE_BOOKS)) {
      const scored = variable(book, one.variable);
      const codes = scored?.kind === 'score' ? scored.codes.map(({ code }) => code) : [];
      expect(codes).toContain(one.score);
    }
  });

  test('tells of the person, gives a reason, and isn’t one of the examples in the help', () => {
    for (const language of LANGUAGES) {
      expect(one.story[language]).toMatch(new RegExp(`(^|\\s)${person} \\(\\d+( år)?\\) `));
      expect(one.reason[language].length).toBeGreaterThan(60);
      for (const example of Object.values(scoreHelp(one.variable, language).examples))
        expect(one.story[language]).not.toContain(example);
    }
  });
});
