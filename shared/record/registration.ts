import { z } from 'zod';
import { CODE_BOOK_IDS } from '../catalogue/code-book-id.ts';
import { ASSESSED_NUMBERS, type AssessedNumber } from '../catalogue/numbers.ts';
import { REGISTRATION_REASONS } from '../catalogue/reasons.ts';
import type { IsoDate } from './dates.ts';
import { id, isoDate, lines, orNull, text, timestamp } from './field-schemas.ts';
import { CODED_NUMBERS, VALUE_NUMBERS, type CodedNumber, type ValueNumber } from './value-numbers.ts';

export { CODED_NUMBERS, VALUE_NUMBERS, type CodedNumber, type ValueNumber };

/** How a value came into this registration: typed anew, looked at and kept, or carried over unseen. */
export const VALUE_STATES = ['changed', 'confirmed', 'unseen'] as const;
export type ValueState = (typeof VALUE_STATES)[number];

/** The values of areas 1–3 and 7. Null is "not answered"; a signed registration has none but in 10 and 11. */
export type RegistrationValues = Readonly<
  Record<CodedNumber, number | null> &
    /** Date of the last assessment by dental personnel (10) and physician (11); null is "not known", never "no". */
    Record<AssessedNumber, IsoDate | null> &
    /** Individual plan. */
    Record<52, boolean | null>
>;

const code = z.int().min(0).max(99);
const keysOf = <N extends number, S extends z.ZodType>(numbers: readonly N[], schema: S) =>
  Object.fromEntries(numbers.map((number) => [number, schema])) as unknown as Readonly<Record<N, S>>;

export const registrationValues = z.strictObject({
  ...keysOf(CODED_NUMBERS, orNull(code)),
  ...keysOf(ASSESSED_NUMBERS, orNull(isoDate)),
  52: orNull(z.boolean()),
}) satisfies z.ZodType<RegistrationValues>;

export const diagnosis = z.strictObject({
  id: orNull(id),
  code: text.min(1).max(20),
  from: isoDate,
  to: orNull(isoDate),
  /** When the illness began, when known. */
  onset: orNull(isoDate),
  /** The physician or discharging unit who set the code, and when. */
  givenBy: orNull(text),
  givenOn: orNull(isoDate),
});

export const registration = z.strictObject({
  id: orNull(id),
  date: isoDate,
  codeBook: z.enum(CODE_BOOK_IDS),
  status: z.enum(['draft', 'signed']),
  reason: z.enum(REGISTRATION_REASONS),
  signedBy: orNull(z.strictObject({ name: text.min(1), title: text })),
  signedAt: orNull(timestamp),
  /** Id of the registration that this one corrects; it has the same date. */
  correctionOf: orNull(id),
  correctionReason: orNull(lines),
  values: registrationValues,
  coordinator: orNull(z.strictObject({ from: orNull(isoDate), to: orNull(isoDate) })),
  diagnoses: z.array(diagnosis).default([]),
  municipality: orNull(z.string().regex(/^\d{4}$/)),
  district: orNull(z.string().regex(/^\d{2}$/)),
  serviceLevels: z.array(text).max(3).default([]),
  dwelling: orNull(text),
  states: z.record(z.string(), z.enum(VALUE_STATES)).default({}),
  notes: z.record(z.string(), lines).default({}),
  /** Who gave the information when it wasn't the client, by variable or for the whole. */
  source: orNull(text),
  paperSigned: orNull(isoDate),
  nextAssessment: orNull(isoDate),
});

export type Diagnosis = Identified<z.output<typeof diagnosis>>;
export type Registration = Identified<Omit<z.output<typeof registration>, 'diagnoses'>> & {
  readonly diagnoses: readonly Diagnosis[];
};

/** A record as it stands in the database: the id that a file may leave out is there. */
export type Identified<T> = Readonly<Omit<T, 'id'>> & { readonly id: string };

/**
 * The registration that is valid on a day: the signed one with the latest date not after it; of one that
 * was corrected, the correction. Null before the first.
 */
export function validRegistration(registrations: readonly Registration[], day: IsoDate): Registration | null {
  const corrected = new Set(
    registrations.flatMap((r) => (r.status === 'signed' ? (r.correctionOf ?? []) : [])),
  );
  const candidates = registrations.filter(
    (r) => r.status === 'signed' && r.date <= day && !corrected.has(r.id),
  );
  return candidates.reduce<Registration | null>(
    (latest, r) => (latest && latest.date > r.date ? latest : r),
    null,
  );
}
