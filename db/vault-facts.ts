import { z } from 'zod';
import { LANGUAGES } from '../shared/catalogue/language.ts';
import { PURPOSES } from '../shared/record/municipality.ts';

const shortText = z.string().max(200);

/**
 * What the unlock page shows before anybody has unlocked, and nothing about clients. Kept in the database; the
 * vault file has a copy in clear, held by its MAC.
 */
export const vaultFacts = z.strictObject({
  purpose: z.enum(PURPOSES),
  language: z.enum(LANGUAGES),
  municipality: z.strictObject({
    /** Four digits. */
    number: z.string().regex(/^\d{4}$/),
    name: shortText,
  }),
  /** Office, as it stands on papers; may be empty. */
  office: shortText,
});
export type VaultFacts = Readonly<z.output<typeof vaultFacts>>;
