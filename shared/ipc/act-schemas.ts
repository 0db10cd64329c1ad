import { z } from 'zod';
import { PLAN_DOES, PLAN_WHY, RECORD_KINDS, type PlanLine } from '../record/acts/act.ts';
import { ACT_NAMES } from '../record/acts/acts.ts';
import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import { isoDate } from '../record/field-schemas.ts';
import { dwelling, municipality, serviceLevels } from '../record/municipality.ts';
import { fault, recordId, typed } from './schemas.ts';

export const actWish = z.strictObject({
  client: recordId,
  act: z.enum(ACT_NAMES),
  /** The record that it is about; null for the client, or for a new one. */
  record: recordId.nullable(),
  typed,
  /** What it also changes, as chosen; null: as proposed. */
  chosen: z.array(recordId).max(1_000).nullable(),
  /** False: only say what it would do. */
  apply: z.boolean(),
});

const planLine = z.strictObject({
  does: z.enum(PLAN_DOES),
  record: z.strictObject({
    kind: z.enum(RECORD_KINDS),
    id: z.string(),
    service: z.literal(SERVICE_NUMBERS).nullable(),
  }),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  before: isoDate.nullable(),
  why: z.enum(PLAN_WHY).nullable(),
}) satisfies z.ZodType<PlanLine>;

export const actDone = z.strictObject({
  faults: z.array(fault),
  plan: z.array(planLine),
  record: z.string().nullable(),
});

/** The draft that was begun, or why there is none. */
export const begun = z.strictObject({ id: z.string().nullable(), faults: z.array(fault) });

export const diagnosisWish = z.strictObject({
  client: recordId,
  registration: recordId,
  subject: z.string().max(64),
});

export const dwellingList = z.array(dwelling).max(2_000);
export const ownNumbers = municipality.pick({ district: true, organisationNumber: true });
export const officeLists = z.strictObject({ municipality, dwellings: dwellingList, serviceLevels });
