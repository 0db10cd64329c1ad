import { SCORE_NUMBERS, type ScoreNumber } from '../catalogue/numbers.ts';
import type { Random } from './random.ts';

/** The 17 scores (variables 12–28), each 1–5. */
export type Scores = Readonly<Record<ScoreNumber, number>>;

/** Written as the digits of 12–28 in a row. */
const row = (digits: string): Scores =>
  Object.fromEntries(
    SCORE_NUMBERS.map((number, index) => [number, Number(digits[index])]),
  ) as unknown as Scores;

/** How people with a kind of need are scored on the whole. */
export const SCORE_PROFILES = {
  //            12 Fungere sosialt … 28 Styre egen atferd
  managing: row('11121211111211111'),
  light: row('13121311211221111'),
  care: row('24232433312322211'),
  dependent: row('35443544524423432'),
  disabled: row('34441433422311333'),
  child: row('41332133123311233'),
  mental: row('32331321311211212'),
  assisted: row('14124544423411111'),
} as const;
export type ScoreProfile = keyof typeof SCORE_PROFILES;

const mapped = (scores: Scores, change: (score: number, number: ScoreNumber) => number): Scores =>
  Object.fromEntries(
    SCORE_NUMBERS.map((number) => [number, change(scores[number], number)]),
  ) as unknown as Scores;

/** One person's scores: the profile's, here and there one step off, but never over the line between 2 and 3. */
export const personalScores = (profile: ScoreProfile, random: Random): Scores =>
  mapped(SCORE_PROFILES[profile], (score) => {
    if (!random.chance(0.25)) return score;
    if (score <= 2) return random.int(1, 2);
    return random.int(Math.max(3, score - 1), Math.min(5, score + 1));
  });

/** A year later: each score stays or moves one step towards where it is going. */
export const towards = (scores: Scores, goal: Scores, random: Random): Scores =>
  mapped(scores, (score, number) => (random.chance(0.4) ? score + Math.sign(goal[number] - score) : score));
