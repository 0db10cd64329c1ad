import { z } from 'zod';
import { isIsoDate } from './dates.ts';

/** Longest line of text that a record keeps, in UTF-16 units. */
export const TEXT_LIMIT = 2_000;

/** Null and left out mean the same in every record: what is read is always `T | null`. */
export const orNull = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

/** Text without control characters; line breaks only in `lines`. */
const printable = /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]*$/u;
export const text = z.string().max(TEXT_LIMIT).regex(printable);
export const lines = z
  .string()
  .max(TEXT_LIMIT)
  .regex(/^[^\p{Cs}\p{Cn}\u0000-\u0008\u000b-\u001f\u007f]*$/u);

export const isoDate = z.string().refine(isIsoDate, { message: 'not-a-date' });

/** A moment with its offset, as `2025-03-01T09:30:00+01:00`. */
export const timestamp = z.iso.datetime({ offset: true });

/** Our own identifier of a record: made by us, or taken as it stands from an interchange file. */
export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_.:-]+$/);

/** Whole minutes per week, at most a whole week. */
export const minutesPerWeek = z.int().min(0).max(1_000_000);
