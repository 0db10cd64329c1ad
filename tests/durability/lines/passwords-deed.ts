import { z } from 'zod';

export const ACTS = ['change', 'add', 'remove', 'recover'] as const;
export type Act = (typeof ACTS)[number];

/** What a child process is to do to a vault, and where it is to be cut off. */
export const deed = z.strictObject({
  folder: z.string(),
  act: z.enum(ACTS),
  /** Null: nowhere. */
  step: z.int().nullable(),
  torn: z.boolean(),
  recoverySheet: z.string(),
  /** Her password now, and the one that she, or the one who comes, is to get. */
  current: z.string(),
  next: z.string(),
});
export type Deed = z.output<typeof deed>;
