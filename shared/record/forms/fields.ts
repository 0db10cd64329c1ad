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
  'municipality',
  'district',
  'serviceLevel1',
  'serviceLevel2',
  'serviceLevel3',
  'dwelling',
  'correctionReason',
] as const;

/** Service levels 1–3 (guide 2004, head of the card) are free to use, and each has its place. */
export const SERVICE_LEVEL_FIELDS = ['serviceLevel1', 'serviceLevel2', 'serviceLevel3'] as const;

/** A local note on variable 12 is in `note.12`; on the coordinator in `note.koordinator`. */
export const noteField = (variable: string): string => `note.${variable}`;
/** What a registration may keep a note on: its variables, the diagnoses and the coordinator. */
export const NOTED: readonly string[] = [...VALUE_NUMBERS.map(String), '29', 'koordinator'];

/** Beside the value of variable 12 in field `12`, how it came about is in `state.12`. */
export const stateField = (number: ValueNumber): string => `state.${number}`;
/** The same of the coordinator. */
export const COORDINATOR_STATE = 'state.koordinator';

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

/** Variable 29, one diagnosis. */
export const DIAGNOSIS_FIELDS = ['code', 'from', 'to', 'onset', 'givenBy', 'givenOn'] as const;
export type DiagnosisField = (typeof DIAGNOSIS_FIELDS)[number];
