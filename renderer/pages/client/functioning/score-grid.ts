import {
  SCORE_NUMBERS,
  isScore,
  type Score,
  type ScoreNumber,
} from '../../../../shared/catalogue/numbers.ts';
import { stateField } from '../../../../shared/record/forms/fields.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import type { RegistrationValues, ValueState } from '../../../../shared/record/registration.ts';

/** One of the 17 rows, as it is shown. */
export interface ScoreRow {
  readonly number: ScoreNumber;
  /** From the last signed registration. */
  readonly previous: Score | null;
  /** What is chosen now; a value that is only carried over is not chosen. */
  readonly score: Score | null;
  readonly state: ValueState;
}

const scoreOf = (value: unknown): Score | null => (isScore(value) ? value : null);

/** A row from what is typed; `previous` are the values of the last signed registration, null before the first. */
export const scoreRow = (
  number: ScoreNumber,
  typed: Typed,
  previous: RegistrationValues | null,
): ScoreRow => {
  const before = previous === null ? null : scoreOf(previous[number]);
  const text = typed[String(number)] ?? '';
  const value = text === '' ? null : scoreOf(Number(text));
  const state = typed[stateField(number)];
  if (value === null || state === 'unseen') return { number, previous: before, score: null, state: 'unseen' };
  return { number, previous: before, score: value, state: value === before ? 'confirmed' : 'changed' };
};

/** What is typed when a row gets a score. The same score as before confirms it. */
export const choose = (row: ScoreRow, score: Score): Typed => ({
  [String(row.number)]: String(score),
  [stateField(row.number)]: score === row.previous ? 'confirmed' : 'changed',
});

/** Back to how the registration began: the previous value carried over, or nothing. */
export const unchoose = (row: ScoreRow): Typed => ({
  [String(row.number)]: row.previous === null ? '' : String(row.previous),
  [stateField(row.number)]: 'unseen',
});

/** Confirms the previous value of every row that hasn't been looked at. */
export const confirmAll = (rows: readonly ScoreRow[]): Typed =>
  Object.assign(
    {},
    ...rows.map((row) => (row.state === 'unseen' && row.previous !== null ? choose(row, row.previous) : {})),
  ) as Typed;

/** What a key does: what is typed by it, and the row that the cursor is in afterwards. */
export interface GridStep {
  readonly changes: Typed;
  readonly at: number;
}

const LAST = SCORE_NUMBERS.length - 1;
const NOTHING: Typed = {};

const within = (index: number): number => Math.min(Math.max(index, 0), LAST);

/** The neighbour of the chosen score, or of the previous one while nothing is chosen. */
const neighbour = (row: ScoreRow, by: 1 | -1): Score | null => {
  const from = row.score ?? row.previous ?? (by === 1 ? 0 : 6);
  return scoreOf(from + by);
};

/**
 * A key pressed in row `at`: `1`–`5` score and go on, `0` keeps the previous score and goes on, up and down
 * change row, left and right the score, space takes the box under the cursor, Delete takes the score back.
 * Null for a key that is not the grid's.
 */
export const pressKey = (row: ScoreRow, at: number, key: string): GridStep | null => {
  switch (key) {
    case '1':
    case '2':
    case '3':
    case '4':
    case '5': {
      const score = scoreOf(Number(key));
      return score === null ? null : { changes: choose(row, score), at: within(at + 1) };
    }
    case '0':
      return row.previous === null
        ? { changes: NOTHING, at }
        : { changes: choose(row, row.previous), at: within(at + 1) };
    case 'ArrowDown':
      return { changes: NOTHING, at: within(at + 1) };
    case 'ArrowUp':
      return { changes: NOTHING, at: within(at - 1) };
    case 'Home':
      return { changes: NOTHING, at: 0 };
    case 'End':
      return { changes: NOTHING, at: LAST };
    case 'ArrowRight':
    case 'ArrowLeft': {
      const score = neighbour(row, key === 'ArrowRight' ? 1 : -1);
      return { changes: score === null ? NOTHING : choose(row, score), at };
    }
    case ' ':
      return { changes: choose(row, focusedScore(row)), at };
    case 'Delete':
    case 'Backspace':
      return { changes: unchoose(row), at };
    default:
      return null;
  }
};

/** The box that Tab comes to: the chosen one, else the previous one, else the first. */
export const focusedScore = (row: ScoreRow): Score => row.score ?? row.previous ?? 1;

export interface ScoreSums {
  readonly changed: number;
  readonly confirmed: number;
  readonly unseen: number;
  /** Whether there are previous values to change or confirm. */
  readonly compared: boolean;
}

export const scoreSums = (rows: readonly ScoreRow[]): ScoreSums => {
  const count = (state: ValueState): number => rows.filter((row) => row.state === state).length;
  return {
    changed: count('changed'),
    confirmed: count('confirmed'),
    unseen: count('unseen'),
    compared: rows.some((row) => row.previous !== null),
  };
};
