import type { IsoDate } from './dates.ts';
import {
  VALUE_NUMBERS,
  type Diagnosis,
  type Registration,
  type RegistrationValues,
  type ValueNumber,
} from './registration.ts';

type Value = RegistrationValues[ValueNumber];
type Coordinator = Registration['coordinator'];

/** What a registration says beside its values; notes by variable are told as `note`. */
export const COMPARED_FIELDS = [
  'date',
  'codeBook',
  'reason',
  'municipality',
  'district',
  'serviceLevels',
  'dwelling',
  'source',
  'nextAssessment',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** One thing that is another in two registrations, with both values. */
export type Difference =
  | { readonly what: 'value'; readonly number: ValueNumber; readonly a: Value; readonly b: Value }
  | { readonly what: 'coordinator'; readonly a: Coordinator; readonly b: Coordinator }
  /** A diagnosis that one of them lacks (null), or that has other dates or another giver. */
  | {
      readonly what: 'diagnosis';
      readonly code: string;
      readonly a: Diagnosis | null;
      readonly b: Diagnosis | null;
    }
  | {
      readonly what: 'field';
      readonly field: ComparedField;
      readonly a: string | null;
      readonly b: string | null;
    }
  /** A note on a variable. */
  | {
      readonly what: 'note';
      readonly variable: string;
      readonly a: string | null;
      readonly b: string | null;
    };

/** What is another in `b` than in `a`, in card order; the head of the card comes first. Nothing for a copy. */
export const compareRegistrations = (a: Registration, b: Registration): readonly Difference[] => [
  ...COMPARED_FIELDS.flatMap((field): readonly Difference[] => {
    const [ofA, ofB] = [fieldText(a, field), fieldText(b, field)];
    return ofA === ofB ? [] : [{ what: 'field', field, a: ofA, b: ofB }];
  }),
  ...VALUE_NUMBERS.filter((number) => number !== 52).flatMap((number) => valueDifference(a, b, number)),
  ...noteDifferences(a, b),
  ...diagnosisDifferences(a.diagnoses, b.diagnoses),
  ...valueDifference(a, b, 52),
  ...(sameSpan(a.coordinator, b.coordinator)
    ? []
    : [{ what: 'coordinator' as const, a: a.coordinator, b: b.coordinator }]),
];

function fieldText(registration: Registration, field: ComparedField): string | null {
  if (field !== 'serviceLevels') return registration[field];
  return registration.serviceLevels.length === 0 ? null : registration.serviceLevels.join(' / ');
}

const valueDifference = (a: Registration, b: Registration, number: ValueNumber): readonly Difference[] =>
  a.values[number] === b.values[number]
    ? []
    : [{ what: 'value', number, a: a.values[number], b: b.values[number] }];

const noteDifferences = (a: Registration, b: Registration): readonly Difference[] =>
  [...new Set([...Object.keys(a.notes), ...Object.keys(b.notes)])].flatMap(
    (variable): readonly Difference[] => {
      const [ofA, ofB] = [a.notes[variable] ?? null, b.notes[variable] ?? null];
      return ofA === ofB ? [] : [{ what: 'note', variable, a: ofA, b: ofB }];
    },
  );

/** Diagnoses are the same one by their id, or else by code and first day: a file may give them other ids. */
function diagnosisDifferences(a: readonly Diagnosis[], b: readonly Diagnosis[]): readonly Difference[] {
  const partner = (of: Diagnosis, among: readonly Diagnosis[]): Diagnosis | null =>
    among.find(({ id, code }) => id === of.id && code === of.code) ??
    among.find(({ code, from }) => code === of.code && from === of.from) ??
    null;
  const changed = a.flatMap((one): readonly Difference[] => {
    const other = partner(one, b);
    return other !== null && sameDiagnosis(one, other)
      ? []
      : [{ what: 'diagnosis', code: one.code, a: one, b: other }];
  });
  const added = b
    .filter((one) => partner(one, a) === null)
    .map((one): Difference => ({ what: 'diagnosis', code: one.code, a: null, b: one }));
  return [...changed, ...added];
}

const sameDiagnosis = (a: Diagnosis, b: Diagnosis): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.onset === b.onset &&
  a.givenBy === b.givenBy &&
  a.givenOn === b.givenOn;

interface Dates {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
const sameSpan = (a: Dates | null, b: Dates | null): boolean =>
  a === null || b === null ? a === b : a.from === b.from && a.to === b.to;
