import { z } from 'zod';
import { LANGUAGES } from '../catalogue/language.ts';

/** A paper as it goes to the printer: markup without script, and its style sheet. Nothing else decides its looks. */
export const paperDocument = z.strictObject({
  lang: z.enum(LANGUAGES),
  title: z.string(),
  css: z.string(),
  body: z.string(),
  /**
   * Pages that an ordinary paper of this kind has. A longer one is tried once more in the tight layout
   * (`body.tett`), which is kept only if it helps. Null: any length is right.
   */
  pages: z.int().min(1).nullable(),
});

export type PaperDocument = Readonly<z.infer<typeof paperDocument>>;
