import { z } from 'zod';
import { id, lines, orNull, text, timestamp } from './field-schemas.ts';

/** A finding that the caseworker lets stand, with the reason. It holds while the fingerprint is the same. */
export const acceptedFinding = z.strictObject({
  /** Id of the rule: `R-041`. */
  rule: z.string().regex(/^R-\d{3}$/),
  /** Id of the record that the finding is about; null: the client as a whole. */
  record: orNull(id),
  /** Field of that record: `values.9`. */
  field: text.max(100),
  reason: lines.min(1),
  /** Name of the caseworker, and the moment. */
  by: text,
  at: timestamp,
  /** Tells the data apart that the finding rests on; another one, and the acceptance is void. */
  fingerprint: text.min(1).max(128),
});

/** "No, this decision is no part of a re-/habilitation process": it isn't asked about again. */
export const processAnswer = z.strictObject({
  /** Id of the client's decision. */
  decision: id,
  reason: lines.min(1),
  by: text,
  at: timestamp,
});

export type AcceptedFinding = Readonly<z.output<typeof acceptedFinding>>;
export type ProcessAnswer = Readonly<z.output<typeof processAnswer>>;
