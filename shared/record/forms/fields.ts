import { VALUE_NUMBERS, type ValueNumber } from '../registration.ts';

/** The fields of each form, by the names under which what is typed is kept. */

export const PERSON_FIELDS = [
  'family',
  'given',
  'middle',
  'addressLines',
  'postcode',
  'town',
  'confidential',
  'identityNumber',
  'identityReason',
  'birthDate',
  'sex',
  'informedDate',
  'informedTo',
  'informedBy',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

export const REGISTRATION_FIELDS = [
  'date',
  'reason',
  ...VALUE_NUMBERS.map((number) => String(number) as `${ValueNumber}`),
  'coordinator',
  'coordinatorFrom',
  'coordinatorTo',
  'nextAssessment',
  'source',
] as const;

/** Beside the value of variable 12 in field `12`, how it came about is in `state.12`. */
export const stateField = (number: ValueNumber): string => `state.${number}`;

export const DECISION_FIELDS = [
  'service',
  'kind',
  'decided',
  'rejected',
  'hours',
  'severalStaff',
  'organisationNumber',
  'rehabilitation',
  'from',
  'to',
  'note',
] as const;
export type DecisionField = (typeof DECISION_FIELDS)[number];

export const REHABILITATION_FIELDS = ['kind', 'decided', 'from', 'to', 'goal', 'notReported'] as const;
export type RehabilitationField = (typeof REHABILITATION_FIELDS)[number];
