import {
  SCORE_NUMBERS,
  isScore,
  type Score,
  type ScoreNumber,
} from '../../../../shared/catalogue/numbers.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { choose, type ScoreRow } from './score-grid.ts';

/** One digit of the row, read back. */
export interface FastScore {
  readonly number: ScoreNumber;
  readonly score: Score;
  readonly previous: Score | null;
}

export type FastEntry =
  | { readonly state: 'typing'; readonly read: readonly FastScore[]; readonly left: number }
  /** `place` is the digit's place from 1; `why` says whether it is no score, or one too many. */
  | {
      readonly state: 'wrong';
      readonly read: readonly FastScore[];
      readonly place: number;
      readonly why: 'not-a-score' | 'nothing-before' | 'too-many';
    }
  | { readonly state: 'whole'; readonly read: readonly FastScore[] };

/**
 * Seventeen digits in card order, as they come from a filled-in card; spaces count for nothing. `0` keeps the
 * previous score.
 */
export const readFastEntry = (text: string, rows: readonly ScoreRow[]): FastEntry => {
  const digits = text.match(/\S/gu) ?? [];
  const read: FastScore[] = [];
  for (const [index, digit] of digits.entries()) {
    const row = rows[index];
    const place = index + 1;
    if (row === undefined) return { state: 'wrong', read, place, why: 'too-many' };
    const score = digit === '0' ? row.previous : /^\d$/.test(digit) ? Number(digit) : null;
    if (score === null && digit === '0') return { state: 'wrong', read, place, why: 'nothing-before' };
    if (!isScore(score)) return { state: 'wrong', read, place, why: 'not-a-score' };
    read.push({ number: row.number, score, previous: row.previous });
  }
  const left = SCORE_NUMBERS.length - read.length;
  return left === 0 ? { state: 'whole', read } : { state: 'typing', read, left };
};

/** What is typed when the row is taken in. */
export const takeFastEntry = (read: readonly FastScore[], rows: readonly ScoreRow[]): Typed =>
  Object.assign(
    {},
    ...read.map(({ number, score }) => {
      const row = rows.find((one) => one.number === number);
      return row === undefined ? {} : choose(row, score);
    }),
  ) as Typed;
