import type { Area } from './areas.ts';
import type { CodeBookId } from './code-book-id.ts';
import type { CodeBook } from './code-book.ts';
import { codeBook, serviceTypeCode } from './code-books.ts';
import type { Language } from './language.ts';
import {
  ASSESSED_NUMBERS,
  CODED_PERSON_NUMBERS,
  SCORE_NUMBERS,
  SERVICE_NUMBERS,
  isServiceNumber,
} from './numbers.ts';
import type { ServiceNumber, VariableNumber } from './numbers.ts';
import type { Variable } from './variable.ts';

/** One variable as printed for other programs. */
export interface VariableJson {
  readonly number: VariableNumber;
  readonly key: string;
  readonly name: string;
  readonly area: Area;
  readonly required: boolean;
  readonly codes: readonly { readonly code: number | string; readonly name: string }[];
}

/** A service also tells its fields; `serviceType` is the one of the code book's last year, or of today's rules. */
export interface ServiceJson extends VariableJson {
  readonly hours: 'required' | 'optional' | false;
  readonly severalStaff: boolean;
  readonly organisationNumber: boolean;
  readonly serviceType: number;
}

export interface CatalogueJson {
  readonly codeBook: CodeBookId;
  readonly variables: readonly (VariableJson | ServiceJson)[];
}

/** Any year after the last change of a service type, for the book that is still in force. */
const OPEN_END = 9999;

const NUMBERS_IN_CARD_ORDER: readonly VariableNumber[] = [
  1,
  2,
  3,
  4,
  ...CODED_PERSON_NUMBERS,
  ...ASSESSED_NUMBERS,
  ...SCORE_NUMBERS,
  29,
  ...SERVICE_NUMBERS,
  51,
  52,
  'koordinator',
];

const plain = (number: VariableNumber, variable: Variable, language: Language): VariableJson => ({
  number,
  key: variable.key,
  name: variable.name[language],
  area: variable.area,
  required: variable.required,
  codes: 'codes' in variable ? variable.codes.map(({ code, name }) => ({ code, name: name[language] })) : [],
});

const withFields = (book: CodeBook, number: ServiceNumber, language: Language): ServiceJson => {
  const service = book.variables[number];
  return {
    ...plain(number, service, language),
    hours: service.hours,
    severalStaff: service.severalStaff,
    organisationNumber: service.organisationNumber,
    serviceType: serviceTypeCode(book, number, book.lastYear ?? OPEN_END),
  };
};

/** A code book as plain data for other programs: every variable in card order, the coordinator last. */
export const catalogueAsJson = (id: CodeBookId, language: Language = 'nb'): CatalogueJson => {
  const book = codeBook(id);
  const variables = NUMBERS_IN_CARD_ORDER.flatMap((number) => {
    if (isServiceNumber(number)) return [withFields(book, number, language)];
    const variable = book.variables[number];
    return variable === undefined ? [] : [plain(number, variable, language)];
  });
  return { codeBook: id, variables };
};
