import { z } from 'zod';
import { SIGNATURE_AREA } from '../catalogue/areas.ts';
import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import { isoDate } from '../record/field-schemas.ts';
import { REGISTRATION_REASONS } from '../catalogue/reasons.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { placedFinding, recordId } from './schemas.ts';

const service = z.literal(SERVICE_NUMBERS);
const person = { client: recordId, name: z.string() };

/** The first of a list that may be long, and how many there are in all. */
const some = <T extends z.ZodType>(row: T) => z.strictObject({ count: z.int(), rows: z.array(row) });

const draftToday = z.strictObject({
  ...person,
  registration: recordId,
  date: isoDate,
  reason: z.enum(REGISTRATION_REASONS),
  /** Scores that nobody has looked at. */
  unseen: z.int(),
  /** Fields that signing would ask for, in card order. */
  missing: z.array(z.string()),
});

const applicationToday = z.strictObject({
  ...person,
  application: recordId,
  received: isoDate,
  services: z.array(service),
});

const assessmentToday = z.strictObject({
  ...person,
  /** Date of the valid registration; null: a new assessment was agreed on, `due`. */
  registered: isoDate,
  due: isoDate.nullable(),
});

const endingToday = z.strictObject({ ...person, decision: recordId, service, to: isoDate });

const paperToday = z.strictObject({ ...person, registration: recordId, date: isoDate });

export const today = z.strictObject({
  deadline: z.strictObject({ year: z.int(), date: isoDate, days: z.int() }),
  drafts: some(draftToday),
  applications: some(applicationToday),
  assessments: some(assessmentToday),
  endings: some(endingToday),
  papers: some(paperToday),
});

/** How far the control of everybody has come, and what it says. */
export const readiness = z.strictObject({
  year: z.int(),
  /** Clients looked at so far, and in all; equal when it is done. */
  looked: z.int(),
  all: z.int(),
  /** When the figures below were finished; null: the first control of this session is still under way. */
  at: z.string().nullable(),
  /** Clients whom the control of the year is about, and those without open *sperre* or *feil*. */
  clients: z.int(),
  ready: z.int(),
  /** Open findings by severity, and those let stand with a reason. */
  open: z.record(z.enum(SEVERITIES), z.int()),
  accepted: z.int(),
});
export type Readiness = Readonly<z.infer<typeof readiness>>;

/** Which findings of a year's control are wanted. */
export const findingsFilter = z.strictObject({
  year: z.int().min(2004).max(2100),
  /** One severity; null: *sperre* and *feil*, which have to be put right. */
  severity: z.enum(SEVERITIES).nullable(),
  /** Those that were let stand, with their reasons, instead of the open ones. */
  accepted: z.boolean(),
});

export const findingsWish = findingsFilter.extend({
  /** Only those of one rule (`R-041`); null: of all. */
  rule: z.string().max(10).nullable(),
  /** Only those that are put right in one area of the card; 8: the signature; 0: the municipality's own; null: all. */
  area: z.int().min(0).max(SIGNATURE_AREA).nullable(),
  /** Look at everybody once more, and not only at those who were changed. */
  anew: z.boolean(),
  /** Clients to pass over: the page begins after so many. */
  after: z.int().min(0),
  limit: z.int().min(1).max(100),
});

/** A finding on the list: with where its rule is written, and why it may stand. */
const listedFinding = placedFinding.extend({
  source: z.string(),
  reason: z.string().nullable(),
});

/** Findings by client, those with the worst first. The municipality's own stand apart. */
export type FindingsWish = Readonly<z.infer<typeof findingsWish>>;
export type FindingsFilter = Readonly<z.infer<typeof findingsFilter>>;

export const findingsPage = z.strictObject({
  readiness,
  clients: z.array(
    z.strictObject({
      ...person,
      birthDate: isoDate.nullable(),
      deathDate: isoDate.nullable(),
      findings: z.array(listedFinding),
    }),
  ),
  /** Clients with such findings in all. */
  total: z.int(),
  municipality: z.array(listedFinding),
});

const counts = { findings: z.int(), clients: z.int() };

/** Findings counted by rule, the worst first, and by area of the card, 8 for the signature; 0 is the municipality as a whole, and last. */
export const findingCounts = z.strictObject({
  readiness,
  rules: z.array(
    z.strictObject({ rule: z.string(), severity: z.enum(SEVERITIES), name: z.string(), ...counts }),
  ),
  areas: z.array(z.strictObject({ area: z.int(), ...counts })),
});
export type FindingCounts = z.infer<typeof findingCounts>;
