import { SCORES, type Score } from '../../../shared/catalogue/numbers.ts';
import { SCORING_CASES } from '../../../shared/demo/scoring-cases.ts';

/** What was answered to each of the stories, in their order; null where nothing was. */
export type Answers = readonly (Score | null)[];

/** As they are held over a lock: a digit for each story, and a point where there is none. */
export const heldAnswers = (answers: Answers): string => answers.map((score) => score ?? '.').join('');

export const readAnswers = (held: string): Answers =>
  SCORING_CASES.map((_, index) => SCORES.find((score) => String(score) === held[index]) ?? null);

/** How many were answered, and how many of them as we would. */
export const tally = (answers: Answers): { readonly answered: number; readonly same: number } => ({
  answered: answers.filter((answer) => answer !== null).length,
  same: answers.filter((answer, index) => answer === SCORING_CASES[index]?.score).length,
});

/** The next story without an answer, after the last the first; null: all have one. */
export const nextUnanswered = (answers: Answers, at: number): number | null => {
  const order = answers.map((_, step) => (at + 1 + step) % answers.length);
  return order.find((index) => answers[index] === null) ?? null;
};

export const casePath = (index: number): string => `/practice/scoring/${index + 1}`;

/** The story that an address names; the first for anything unknown. */
export const readCase = (text: string | undefined): number => {
  const index = Number(text) - 1;
  return Number.isInteger(index) && index in SCORING_CASES ? index : 0;
};
