import { CODE_BOOK_2004 } from './code-book-2004.ts';
import { CODE_BOOK_2015 } from './code-book-2015.ts';
import type { CodeBookId } from './code-book-id.ts';
import type { CodeBook } from './code-book.ts';
import type { Language } from './language.ts';
import type { ServiceNumber, VariableNumber } from './numbers.ts';
import type { ServiceVariable, Variable } from './variable.ts';

const BOOKS: Readonly<Record<CodeBookId, CodeBook>> = { '2004': CODE_BOOK_2004, '2015': CODE_BOOK_2015 };

/** All code books, the earliest first. */
export const CODE_BOOKS: readonly CodeBook[] = Object.values(BOOKS).sort((a, b) => a.firstYear - b.firstYear);

export const codeBook = (id: CodeBookId): CodeBook => BOOKS[id];

/**
 * The code book of a reporting year. A year before the first book has the first one, a year after the last
 * one's end the last, so that an odd date never leaves a record without names.
 */
export const codeBookForYear = (year: number): CodeBook => {
  const begun = CODE_BOOKS.filter((book) => book.firstYear <= year).at(-1);
  return begun ?? CODE_BOOK_2004;
};

/** The code book in force on a day (`YYYY-MM-DD`): the one of its calendar year. */
export const codeBookForDate = (date: string): CodeBook => codeBookForYear(Number(date.slice(0, 4)));

/** The variable of that number, or null where the code book doesn't know it (coordinator before 2009). */
export const variable = (book: CodeBook, number: VariableNumber): Variable | null =>
  book.variables[number] ?? null;

export const service = (id: CodeBookId, number: ServiceNumber): ServiceVariable =>
  BOOKS[id].variables[number];

/** "Praktisk bistand", as a code book calls a service. */
export const serviceName = (id: CodeBookId, number: ServiceNumber, language: Language): string =>
  service(id, number).name[language];

/** The register's code of a service in a reporting year (letter 2015: variable − 29; dwellings 29 from 2019). */
export const serviceTypeCode = (book: CodeBook, number: ServiceNumber, year: number): number => {
  const types = book.variables[number].serviceTypes;
  const valid = types.find((type) => (type.firstYear ?? year) <= year && year <= (type.lastYear ?? year));
  if (valid === undefined) throw new Error(`Service ${number} has no service type in ${year}`);
  return valid.code;
};

/** "5 Sivilstand", as the card has it. */
export const variableLabel = (book: CodeBook, number: VariableNumber, language: Language): string => {
  const name = variable(book, number)?.name[language] ?? '';
  return typeof number === 'number' ? `${number} ${name}` : name;
};
