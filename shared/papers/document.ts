import type { Language } from '../catalogue/language.ts';

/** A paper as it goes to the printer: markup without script, and its style sheet. Nothing else decides its looks. */
export interface PaperDocument {
  readonly lang: Language;
  readonly title: string;
  readonly css: string;
  readonly body: string;
  /**
   * Pages that an ordinary paper of this kind has. A longer one is tried once more in the tight layout
   * (`body.tett`), which is kept only if it helps. Null: any length is right.
   */
  readonly pages: number | null;
}
