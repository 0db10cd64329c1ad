import { z } from 'zod';

/** Most that is held of one page, in texts and in characters of each: the longest field takes less. */
const MOST_TEXTS = 200;
const LONGEST = 20_000;

/** Where the cursor stood: in which control, and what was marked in it. */
export const cursor = z.strictObject({
  /** Its id, or its kind and name. */
  control: z.string().max(500),
  /** Which of those that are called the same, from 0. */
  nth: z.int().min(0),
  /** Null where there is no text to stand in. */
  from: z.int().min(0).nullable(),
  to: z.int().min(0).nullable(),
});
export type Cursor = Readonly<z.infer<typeof cursor>>;

/** What lay open when the program locked, beside the drafts: dialogs, half-typed words of no record, the cursor. */
export const leftOpen = z.strictObject({
  held: z
    .record(z.string().max(500), z.string().max(LONGEST))
    .refine((texts) => Object.keys(texts).length <= MOST_TEXTS),
  cursor: cursor.nullable(),
});
export type LeftOpen = Readonly<z.infer<typeof leftOpen>>;

/** Where the window stands, to come back there after a lock. */
export const standing = z.strictObject({ place: z.string().max(300), left: leftOpen.exactOptional() });
export type Standing = Readonly<z.infer<typeof standing>>;
