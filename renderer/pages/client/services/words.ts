import { codeBookForDate, serviceName } from '../../../../shared/catalogue/code-books.ts';
import type { Language } from '../../../../shared/catalogue/language.ts';
import type { ServiceNumber } from '../../../../shared/catalogue/numbers.ts';
import { formatDate, type IsoDate } from '../../../../shared/record/dates.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import { servicesText } from '../../../../shared/text/services.ts';

/** The service's name in the code book of a day. */
export const nameOn = (service: ServiceNumber, date: IsoDate, language: Language): string =>
  serviceName(codeBookForDate(date).id, service, language);

/** "01.03.2025 –", "01.07.2024 – 02.02.2025". */
export const spanText = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate | null }): string =>
  `${formatDate(from)} –${to === null ? '' : ` ${formatDate(to)}`}`;

/** "4 t"; a dash where no hours are recorded. */
export const hoursText = (minutes: number | null, language: Language): string =>
  minutes === null ? '–' : servicesText[language].hours(formatHours(minutes));
