import type { Language } from '../catalogue/language.ts';
import { formatDate } from '../record/dates.ts';
import type { Purpose } from '../record/municipality.ts';
import { filled } from '../text/paper.ts';
import { sheetPaperText } from '../text/sheet-paper.ts';

/** What stands on the recovery sheet, without layout. */
export interface SheetData {
  readonly language: Language;
  readonly title: string;
  readonly municipality: string;
  /** Whose database it is not: practice and test; null for a municipality's own. */
  readonly practice: string | null;
  readonly database: string;
  readonly printed: string;
  /** Seven groups of four. */
  readonly groups: readonly string[];
}

export interface SheetRequest {
  /** As it is shown: groups between dashes. */
  readonly recoverySheet: string;
  readonly municipality: { readonly number: string; readonly name: string };
  /** Path of the database. */
  readonly database: string;
  /** ISO with offset. */
  readonly printedAt: string;
  readonly purpose: Purpose;
  readonly language: Language;
}

/** The recovery sheet as a paper: one page to lock away. */
export function sheetOf({ recoverySheet, language, ...request }: SheetRequest): SheetData {
  const text = sheetPaperText[language];
  return {
    language,
    title: text.title,
    municipality: filled(text.municipality, request.municipality),
    practice: request.purpose === 'municipality' ? null : text.practice,
    database: request.database,
    printed: formatDate(request.printedAt.slice(0, 10)),
    groups: recoverySheet.split('-'),
  };
}
