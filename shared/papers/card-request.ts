import type { CodeBook } from '../catalogue/code-book.ts';
import type { Language } from '../catalogue/language.ts';
import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import type { Purpose } from '../record/municipality.ts';
import type { Registration } from '../record/registration.ts';
import type { PaperText } from '../text/paper.ts';

/** Which card is wanted, of whom and when. */
export interface CardRequest {
  /** The registration that the card shows; on a worksheet the one before it. Null: nothing is registered. */
  readonly registration: Registration | null;
  /** The day that the services are seen on. */
  readonly date: IsoDate;
  /** When it is printed, local time: `2026-04-14T10:42`, with or without what follows. */
  readonly printedAt: string;
  /** The municipality that prints it; its number and name are those of the registration's date. */
  readonly municipality: { readonly number: string; readonly name: string; readonly district: string | null };
  readonly purpose: Purpose;
  readonly language: Language;
  /** A worksheet with the client's head and previous values, or with a code and nothing else. */
  readonly blank: false | 'client' | 'code';
  /** The title of a diagnosis code, from the ICPC-2 list at hand. */
  readonly diagnosisTitle?: (code: string) => string | null;
}

/** What the parts of a card are made from. */
export interface CardContext extends CardRequest {
  readonly client: Client;
  readonly book: CodeBook;
  readonly text: PaperText;
  /** The registration before, that a worksheet shows in grey; null on cards and on worksheets with a code. */
  readonly previous: Registration | null;
}
