import { codeBookForDate, serviceName, variableLabel } from '../catalogue/code-books.ts';
import type { Language } from '../catalogue/language.ts';
import type { ServiceNumber } from '../catalogue/numbers.ts';
import { BLANK_NUMBERS, PERSON_BLANKS, type BlankField } from '../ipc/list-names.ts';
import type { ListFilter } from '../ipc/list-schemas.ts';
import { clientListsText } from './client-lists.ts';

/** A field as the card of that day has it: `11 Vurdert av lege`. */
export const blankName = (field: BlankField, today: string, language: Language): string => {
  const person = PERSON_BLANKS.find((one) => one === field);
  if (person !== undefined) return clientListsText[language].person[person];
  const number = BLANK_NUMBERS.find((one) => String(one) === field);
  return number === undefined ? field : variableLabel(codeBookForDate(today), number, language);
};

/** A service as the card of a day has it: `30 Praktisk bistand`. */
export const serviceLabel = (number: ServiceNumber, day: string, language: Language): string =>
  `${number} ${serviceName(codeBookForDate(day).id, number, language)}`;

/** What each part of a filter narrows by, in words; empty where it doesn't. */
export function filterWords(
  { district, service, empty }: Omit<ListFilter, 'state'>,
  today: string,
  language: Language,
): Readonly<Record<'district' | 'service' | 'empty', string>> {
  const t = clientListsText[language];
  return {
    district: district === null ? '' : t.inDistrict(district),
    service: service === null ? '' : t.hasService(serviceLabel(service, today, language)),
    empty: empty === null ? '' : t.isBlank(blankName(empty, today, language)),
  };
}

/** The same as sentences, for the foot of the list: `Sone 02. Tjeneste 30 Praktisk bistand.` */
export const filterSentences = (...of: Parameters<typeof filterWords>): string =>
  Object.values(filterWords(...of))
    .filter((words) => words !== '')
    .map((words) => `${words}. `)
    .join('');
