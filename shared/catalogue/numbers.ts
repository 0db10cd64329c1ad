/**
 * The numbers of the variables on the card (guide 2004). They are the same in every code book; a code book
 * says what each is called and which fields it has.
 */

/** Area 3: the 17 scores. */
export const SCORE_NUMBERS = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28] as const;
export type ScoreNumber = (typeof SCORE_NUMBERS)[number];

/** Area 5: the municipal services. */
export const SERVICE_NUMBERS = [
  30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
] as const;
export type ServiceNumber = (typeof SERVICE_NUMBERS)[number];

/** Area 1: the variables answered with one code. */
export const CODED_PERSON_NUMBERS = [5, 6, 7, 8, 9] as const;
export type CodedPersonNumber = (typeof CODED_PERSON_NUMBERS)[number];

/** Area 2: the dates of the last assessments. */
export const ASSESSED_NUMBERS = [10, 11] as const;
export type AssessedNumber = (typeof ASSESSED_NUMBERS)[number];

/** The variable numbers 1–52, and the coordinator, which has no number. */
export type VariableNumber =
  | 1
  | 2
  | 3
  | 4
  | CodedPersonNumber
  | AssessedNumber
  | ScoreNumber
  | 29
  | ServiceNumber
  | 51
  | 52
  | 'koordinator';

/** A score of level of functioning, 1 (no problems) to 5 (does not manage). */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export const STAY_TYPES = [1, 2, 3, 4] as const;
/** Kind of non-municipal 24-hour stay (variable 51). */
export type StayType = (typeof STAY_TYPES)[number];

/** Whether `value` is the number of a municipal service (30–50). */
export const isServiceNumber = (value: unknown): value is ServiceNumber =>
  SERVICE_NUMBERS.some((number) => number === value);

/** Whether `value` is the number of a score of functioning (12–28). */
export const isScoreNumber = (value: unknown): value is ScoreNumber =>
  SCORE_NUMBERS.some((number) => number === value);

/** Whether `value` is a score 1–5. */
export const isScore = (value: unknown): value is Score => SCORES.some((score) => score === value);
