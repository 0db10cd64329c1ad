/**
 * The file's values that come from free text. What doesn't look like one isn't written, so that no name and no
 * identity number gets into the register through a field that was used wrongly.
 */

/** A code of ICPC-2, or of another list: a letter first, at most ten letters and digits in all. */
export const isDiagnosisCode = (text: string): boolean => /^[A-Za-z][0-9A-Za-z.-]{0,9}$/.test(text);

const SPACES = /\s/g;

/** Nine digits, spaces apart; whether the control digit is right is for the rules to say. */
export const isOrganisationNumberShaped = (text: string): boolean =>
  /^\d{9}$/.test(text.replaceAll(SPACES, ''));

/** Nine digits without spaces, or null. */
export const writtenOrganisationNumber = (text: string | null): string | null =>
  text !== null && isOrganisationNumberShaped(text) ? text.replaceAll(SPACES, '') : null;
