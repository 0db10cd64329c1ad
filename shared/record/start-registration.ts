import { codeBookForDate } from '../catalogue/code-books.ts';
import type { IsoDate } from './dates.ts';
import { VALUE_NUMBERS, type Registration, type RegistrationValues } from './registration.ts';

const NOTHING_ANSWERED = Object.fromEntries(
  VALUE_NUMBERS.map((number) => [number, null]),
) as unknown as RegistrationValues;

/** A draft dated today: a copy of the valid registration, each value marked as not looked at, or an empty one for an application. */
export const startRegistration = (id: string, valid: Registration | null, today: IsoDate): Registration => ({
  id,
  date: today,
  codeBook: codeBookForDate(today).id,
  status: 'draft',
  reason: valid === null ? 'application' : 'change',
  signedBy: null,
  signedAt: null,
  correctionOf: null,
  correctionReason: null,
  values: valid?.values ?? NOTHING_ANSWERED,
  coordinator: valid?.coordinator ?? null,
  diagnoses: valid?.diagnoses ?? [],
  municipality: null,
  district: null,
  serviceLevels: valid?.serviceLevels ?? [],
  dwelling: valid?.dwelling ?? null,
  states: valid === null ? {} : carriedOver(valid),
  notes: {},
  source: null,
  paperSigned: null,
  nextAssessment: null,
});

/**
 * A correction of a signed registration (the client's right): a draft with its date and everything that it says, each
 * value marked as not looked at. What it corrects stays as it was, and is superseded when the correction is signed.
 */
export const startCorrection = (id: string, of: Registration): Registration => ({
  ...of,
  id,
  status: 'draft',
  reason: 'correction',
  signedBy: null,
  signedAt: null,
  correctionOf: of.id,
  correctionReason: null,
  states: carriedOver(of),
  paperSigned: null,
});

/** Whether a signed registration corrects this one: then that one is to be corrected, and not this. */
export const isCorrected = (registrations: readonly Registration[], id: string): boolean =>
  registrations.some((other) => other.status === 'signed' && other.correctionOf === id);

/** The variables whose values a copy of a registration has without anybody having looked at them. */
const carriedOver = ({ coordinator, states }: Registration): Registration['states'] =>
  Object.fromEntries(
    [
      ...VALUE_NUMBERS.map(String),
      ...(coordinator === null && states['koordinator'] === undefined ? [] : ['koordinator']),
    ].map((name) => [name, 'unseen'] as const),
  );
