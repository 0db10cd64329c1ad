import type { Language } from '../catalogue/language.ts';
import { ASSESSED_NUMBERS, CODED_PERSON_NUMBERS, SCORE_NUMBERS, isScore } from '../catalogue/numbers.ts';
import type { AssessedNumber, Score, ScoreNumber } from '../catalogue/numbers.ts';
import type { ScoreVariable } from '../catalogue/variable.ts';
import { addMonths, formatDate } from '../record/dates.ts';
import type { Assessed, CodedAnswer, ScoreAnswer } from './card-data.ts';
import type { CardContext } from './card-request.ts';

/** Variables 5–9, each alternative as a box. */
export const codedAnswers = ({
  book,
  language,
  registration,
  previous,
}: CardContext): readonly CodedAnswer[] =>
  CODED_PERSON_NUMBERS.map((number) => {
    const { name, codes } = book.variables[number];
    const chosen = registration?.values[number] ?? null;
    return {
      number,
      name: name[language],
      boxes: codes.map(({ code, name: of }) => ({ code, name: of[language], chosen: code === chosen })),
      previous: shown(previous?.values[number] ?? null),
    };
  });

/** Variables 10 and 11: the date, and whether it lies within the 12 months before the registration. */
export const assessedAnswers = ({ registration, previous }: CardContext): readonly Assessed[] =>
  ASSESSED_NUMBERS.map((number: AssessedNumber) => {
    const date = registration?.values[number] ?? null;
    const before = previous?.values[number] ?? null;
    return {
      number,
      date: date === null ? null : formatDate(date),
      withinTwelveMonths:
        registration === null || date === null ? null : date >= addMonths(registration.date, -12),
      previous: before === null ? null : formatDate(before),
    };
  });

/** Variables 12–28. */
export const scoreAnswers = ({
  book,
  language,
  registration,
  previous,
}: CardContext): readonly ScoreAnswer[] =>
  SCORE_NUMBERS.map((number: ScoreNumber) => {
    const variable = book.variables[number];
    const value = registration?.values[number] ?? null;
    const score = isScore(value) ? value : null;
    return {
      number,
      name: variable.name[language],
      score,
      words: score === null ? '' : scoreInWords(variable, score, language),
      previous: shown(previous?.values[number] ?? null),
    };
  });

const scoreInWords = (variable: ScoreVariable, score: Score, language: Language): string =>
  `${score} ${variable.codes.find(({ code }) => code === score)?.name[language] ?? ''}`;

const shown = (value: number | null): string | null => (value === null ? null : String(value));
