import { z } from 'zod';
import { SERVICE_NUMBERS, STAY_TYPES } from '../catalogue/numbers.ts';
import { acceptedFinding, processAnswer, type AcceptedFinding, type ProcessAnswer } from './answers.ts';
import { id, isoDate, lines, minutesPerWeek, orNull, text } from './field-schemas.ts';
import { registration, type Identified, type Registration } from './registration.ts';

const service = z.literal(SERVICE_NUMBERS);

export const personName = z.strictObject({ family: text, given: text, middle: orNull(text) });

export const address = z.strictObject({
  lines: z.array(text).max(6).default([]),
  postcode: orNull(text),
  town: orNull(text),
  /** A confidential address (strengt fortrolig or fortrolig) is warned of wherever the client is shown. */
  confidential: z.boolean().default(false),
});

export const application = z.strictObject({
  id: orNull(id),
  received: isoDate,
  services: z.array(service).default([]),
});

/** That the client, or who looks after the client's interests, has been told about IPLOS (duty to inform). */
export const informed = z.strictObject({
  date: isoDate,
  to: z.enum(['client', 'representative']),
  by: orNull(text),
});

export const rehabilitation = z.strictObject({
  id: orNull(id),
  kind: z.enum(['rehabilitation', 'habilitation']),
  decided: isoDate,
  from: isoDate,
  to: orNull(isoDate),
  goal: orNull(lines),
  /** Measures that are part of the process and never leave the program. */
  notReported: z.array(text).default([]),
});

export const period = z.strictObject({ from: isoDate, to: orNull(isoDate) });

export const complaint = z.strictObject({
  received: isoDate,
  sentOn: orNull(isoDate),
  outcome: orNull(z.enum(['upheld', 'changed', 'rejected'])),
  date: orNull(isoDate),
});

export const decision = z.strictObject({
  id: orNull(id),
  service,
  /** `decision` is a *vedtak*, `resolution` a *beslutning*. */
  kind: z.enum(['decision', 'resolution']).default('decision'),
  decided: isoDate,
  rejected: z.boolean().default(false),
  minutesPerWeek: orNull(minutesPerWeek),
  severalStaff: orNull(z.boolean()),
  organisationNumber: orNull(text.max(20)),
  /** Id of the re-/habilitation process that this is a measure of. */
  rehabilitation: orNull(id),
  periods: z.array(period).default([]),
  complaint: orNull(complaint),
  /** A few words of our own ("wound care"); never leaves the program but in the interchange file. */
  note: orNull(lines),
});

export const stay = z.strictObject({
  id: orNull(id),
  type: z.literal(STAY_TYPES),
  from: isoDate,
  to: orNull(isoDate),
});

/** Who a contact is, in the order in which the form asks for them. */
export const CONTACT_ROLES = ['phone', 'nextOfKin', 'guardian', 'physician'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const contact = z.strictObject({
  role: z.enum(CONTACT_ROLES),
  name: orNull(text),
  /** What a next of kin or guardian is to the client: "datter". */
  relation: orNull(text),
  phone: orNull(text),
});

export const client = z.strictObject({
  id: orNull(id),
  /** Eleven digits: fødselsnummer or D-number in force; null where there is none. */
  identityNumber: orNull(text.max(20)),
  /** Why there is no valid number. */
  identityReason: orNull(text),
  previousIdentityNumbers: z.array(z.strictObject({ number: text.max(20), replaced: isoDate })).default([]),
  birthDate: orNull(isoDate),
  sex: orNull(z.literal([1, 2])),
  name: personName,
  address: orNull(address),
  deathDate: orNull(isoDate),
  moved: orNull(z.strictObject({ date: isoDate, municipality: orNull(z.string().regex(/^\d{4}$/)) })),
  contacts: z.array(contact).default([]),
  applications: z.array(application).default([]),
  informed: orNull(informed),
  registrations: z.array(registration).default([]),
  rehabilitations: z.array(rehabilitation).default([]),
  decisions: z.array(decision).default([]),
  stays: z.array(stay).default([]),
  acceptedFindings: z.array(acceptedFinding).default([]),
  processAnswers: z.array(processAnswer).default([]),
});

export type PersonName = Readonly<z.output<typeof personName>>;
export type Address = Readonly<z.output<typeof address>>;
export type Informed = Readonly<z.output<typeof informed>>;
export type Application = Identified<z.output<typeof application>>;
export type Rehabilitation = Identified<z.output<typeof rehabilitation>>;
export type Period = Readonly<z.output<typeof period>>;
export type Decision = Identified<z.output<typeof decision>>;
export type Stay = Identified<z.output<typeof stay>>;
export type Contact = Readonly<z.output<typeof contact>>;

/** Everything that is recorded about one applicant or recipient (*søker/tjenestemottaker*). */
export type Client = Identified<
  Omit<
    z.output<typeof client>,
    | 'applications'
    | 'registrations'
    | 'rehabilitations'
    | 'decisions'
    | 'stays'
    | 'contacts'
    | 'acceptedFindings'
    | 'processAnswers'
  >
> & {
  readonly applications: readonly Application[];
  readonly registrations: readonly Registration[];
  readonly rehabilitations: readonly Rehabilitation[];
  readonly decisions: readonly Decision[];
  readonly stays: readonly Stay[];
  readonly contacts: readonly Contact[];
  readonly acceptedFindings: readonly AcceptedFinding[];
  readonly processAnswers: readonly ProcessAnswer[];
};

/** The client as a file may give it: ids may be left out. */
export type ClientInput = z.output<typeof client>;

/** "Kari Moe Hansen". */
export const fullName = (name: PersonName): string =>
  [name.given, name.middle, name.family].filter((part) => part !== null && part !== '').join(' ');

/** "Hansen, Kari Moe", as lists and papers have it. */
export const listName = (name: PersonName): string => {
  const given = [name.given, name.middle].filter((part) => part !== null && part !== '').join(' ');
  return [name.family, given].filter((part) => part !== '').join(', ');
};
