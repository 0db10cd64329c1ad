import {
  ASSESSED_NUMBERS,
  CODED_PERSON_NUMBERS,
  SCORE_NUMBERS,
  type AssessedNumber,
  type CodedPersonNumber,
  type ScoreNumber,
} from '../catalogue/numbers.ts';

/** Which variables a registration has a value for. Apart from its schema, which the first page does without. */

/** Variables with one code, 5–9 and 12–28. */
export type CodedNumber = CodedPersonNumber | ScoreNumber;
export const CODED_NUMBERS: readonly CodedNumber[] = [...CODED_PERSON_NUMBERS, ...SCORE_NUMBERS];

/** With the dates of 10 and 11, and the plan. */
export type ValueNumber = CodedNumber | AssessedNumber | 52;
export const VALUE_NUMBERS: readonly ValueNumber[] = [
  ...CODED_PERSON_NUMBERS,
  ...ASSESSED_NUMBERS,
  ...SCORE_NUMBERS,
  52,
];
