import { ASSESSED_NUMBERS, CODED_PERSON_NUMBERS, SCORE_NUMBERS } from '../catalogue/numbers.ts';

/** What the client list can be narrowed and sorted by. Apart from the schemas, which the first page does without. */

/**
 * Which clients a list has: a service today; applied and have none; none any more; dead; of these two, who came there
 * this year; with a registration that is being written.
 */
export const LIST_STATES = ['all', 'active', 'applying', 'ended', 'dead', 'left', 'draft'] as const;
export type ListState = (typeof LIST_STATES)[number];

/** Of the person: what may be missing. */
export const PERSON_BLANKS = ['identityNumber', 'birthDate', 'sex', 'address', 'informed'] as const;
export type PersonBlank = (typeof PERSON_BLANKS)[number];

/** Variables that may be missing in the valid registration. */
export const BLANK_NUMBERS = [...CODED_PERSON_NUMBERS, ...ASSESSED_NUMBERS, ...SCORE_NUMBERS, 52] as const;
const variables = BLANK_NUMBERS.map((number) => `${number}` as const);

/** A field that can be looked for where it is empty. */
export const BLANK_FIELDS = [...PERSON_BLANKS, ...variables] as const;
export type BlankField = (typeof BLANK_FIELDS)[number];

/** What the list shows of each client beside the name; each can be left out. */
export const LIST_COLUMNS = [
  'birthDate',
  'age',
  'identityNumber',
  'district',
  'registered',
  'services',
  'findings',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const LIST_SORTS = ['name', 'birthDate', 'registered'] as const;
