import type { CodeBook } from '../../../shared/catalogue/code-book.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { VALUE_NUMBERS } from '../../../shared/record/value-numbers.ts';
import { clientText } from '../../../shared/text/client.ts';
import { variableLabel } from '../../../shared/catalogue/code-books.ts';

/** What a field of the person's or the registration's form is called: "6 Husstand", "Etternavn". */
export const fieldName = (field: string, book: CodeBook, language: Language): string => {
  const number = VALUE_NUMBERS.find((one) => String(one) === field);
  if (number !== undefined) return variableLabel(book, number, language);
  const names: Readonly<Record<string, string>> = clientText[language].fields;
  return names[field] ?? field;
};
