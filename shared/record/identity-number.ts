import { idnr } from '@navikt/fnrvalidator';
import { isoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** 1 man, 2 woman. */
export type Sex = 1 | 2;

/** What an identity number tells about itself. */
export interface IdentityNumber {
  readonly number: string;
  readonly kind: 'fodselsnummer' | 'd-number';
  /** An invented person's number: 80 is added to the month. */
  readonly synthetic: boolean;
  /**
   * The rule that the first control digit follows. `only-2032`: valid under the rule for numbers issued from
   * 2032 alone; such a number is hardly in use yet, so a misprint is likelier, and deserves a warning.
   */
  readonly rule: 'until-2032' | 'only-2032';
  /** Null where the number doesn't tell: `only-2032`, and individual numbers that no birth year has. */
  readonly birthDate: IsoDate | null;
  /** Null where the number doesn't tell (`only-2032`). */
  readonly sex: Sex | null;
}

export type ReadIdentityNumber =
  | ({ readonly valid: true } & IdentityNumber)
  | { readonly valid: false; readonly reason: 'invalid' | 'synthetic' };

const INVALID = { valid: false, reason: 'invalid' } as const;

const FIRST_CONTROL_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1] as const;

/** The control digit's own weight is 1: under the old rule the whole sum has no remainder. */
const followsOldRule = (number: string): boolean =>
  FIRST_CONTROL_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11 === 0;

/** The full year that an individual number gives two digits (the National Registry's table until 2032). */
const fullYear = (twoDigits: number, individual: number): number | null => {
  if (individual <= 499) return 1900 + twoDigits;
  if (individual <= 749 && twoDigits >= 54) return 1800 + twoDigits;
  if (twoDigits <= 39) return 2000 + twoDigits;
  if (individual >= 900) return 1900 + twoDigits;
  return null;
};

const describe = (number: string, kind: IdentityNumber['kind'], synthetic: boolean): IdentityNumber => {
  if (!followsOldRule(number)) {
    return { number, kind, synthetic, rule: 'only-2032', birthDate: null, sex: null };
  }
  const day = Number(number.slice(0, 2)) - (kind === 'd-number' ? 40 : 0);
  const month = Number(number.slice(2, 4)) - (synthetic ? 80 : 0);
  const year = fullYear(Number(number.slice(4, 6)), Number(number.slice(6, 9)));
  const birthDate = year === null ? null : isoDate(year, month, day);
  const sex = Number(number[8]) % 2 === 1 ? 1 : 2;
  return { number, kind, synthetic, rule: 'until-2032', birthDate, sex };
};

/**
 * Reads a fødselsnummer or D-number of 11 digits, without spaces. Synthetic numbers (month + 80) are refused
 * as `synthetic` unless the database is open for them; hospitals' own help numbers (month + 40) and other test
 * numbers (month + 65) are never valid here.
 */
export const readIdentityNumber = (number: string, syntheticAllowed: boolean): ReadIdentityNumber => {
  if (!/^\d{11}$/.test(number)) return INVALID;
  const result = idnr(number);
  if (result.status === 'invalid') return INVALID;
  switch (result.type) {
    case 'hnr':
    case 'dnr-and-hnr':
      return INVALID;
    case 'tnr':
    case 'dnr-and-tnr':
      if (!syntheticAllowed) return { valid: false, reason: 'synthetic' };
      return { valid: true, ...describe(number, result.type === 'tnr' ? 'fodselsnummer' : 'd-number', true) };
    case 'fnr':
    case 'dnr':
      return {
        valid: true,
        ...describe(number, result.type === 'fnr' ? 'fodselsnummer' : 'd-number', false),
      };
  }
};
