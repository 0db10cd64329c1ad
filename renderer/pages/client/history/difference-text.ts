import type { CodeBook } from '../../../../shared/catalogue/code-book.ts';
import { variable, variableLabel } from '../../../../shared/catalogue/code-books.ts';
import type { Language } from '../../../../shared/catalogue/language.ts';
import type { Difference } from '../../../../shared/record/compare-registrations.ts';
import { formatDate, isIsoDate } from '../../../../shared/record/dates.ts';
import { REGISTRATION_REASONS, REGISTRATION_REASON_NAMES } from '../../../../shared/catalogue/reasons.ts';
import {
  VALUE_NUMBERS,
  type Diagnosis,
  type Registration,
  type ValueNumber,
} from '../../../../shared/record/registration.ts';
import { frameText } from '../../../../shared/text/frame.ts';
import { historyText, type HistoryText } from '../../../../shared/text/history.ts';

/** A line of the comparison: what it is, and how it was and is. */
export interface DifferenceLine {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** A difference in words. Each value is told by the code book of its own registration. */
export function differenceLine(
  difference: Difference,
  books: { readonly a: CodeBook; readonly b: CodeBook },
  language: Language,
): DifferenceLine {
  const t: HistoryText = historyText[language];
  switch (difference.what) {
    case 'value': {
      const { number, a, b } = difference;
      return {
        name: variableLabel(books.b, number, language),
        a: valueText(books.a, number, a, language),
        b: valueText(books.b, number, b, language),
      };
    }
    case 'field':
      return {
        name: t.fields[difference.field],
        a: fieldText(difference.a, language),
        b: fieldText(difference.b, language),
      };
    case 'note': {
      const number = VALUE_NUMBERS.find((one) => String(one) === difference.variable);
      const name = number === undefined ? difference.variable : variableLabel(books.b, number, language);
      return { name: t.note(name), a: difference.a ?? '–', b: difference.b ?? '–' };
    }
    case 'diagnosis':
      return {
        name: t.diagnosis(difference.code),
        a: diagnosisText(difference.a),
        b: diagnosisText(difference.b),
      };
    case 'coordinator':
      return {
        name: t.coordinator,
        a: coordinatorText(difference.a, language),
        b: coordinatorText(difference.b, language),
      };
    default:
      return difference satisfies never;
  }
}

function valueText(
  book: CodeBook,
  number: ValueNumber,
  value: number | string | boolean | null,
  language: Language,
): string {
  if (value === null) return historyText[language].notAnswered;
  if (typeof value === 'boolean') return value ? frameText[language].yes : frameText[language].no;
  if (typeof value === 'string') return formatDate(value);
  const known = variable(book, number);
  const codes = known?.kind === 'code' || known?.kind === 'score' ? known.codes : [];
  const name = codes.find(({ code }) => code === value)?.name[language];
  return name === undefined ? String(value) : `${value} ${name}`;
}

function fieldText(value: string | null, language: Language): string {
  if (value === null) return '–';
  const reason = REGISTRATION_REASONS.find((one) => one === value);
  if (reason !== undefined) return REGISTRATION_REASON_NAMES[reason][language];
  return isIsoDate(value) ? formatDate(value) : value;
}

const spanText = (from: string | null, to: string | null): string =>
  `${from === null ? '' : formatDate(from)} –${to === null ? '' : ` ${formatDate(to)}`}`;

const diagnosisText = (diagnosis: Diagnosis | null): string =>
  diagnosis === null
    ? '–'
    : [spanText(diagnosis.from, diagnosis.to), diagnosis.givenBy ?? '']
        .filter((one) => one !== '')
        .join(', ');

const coordinatorText = (coordinator: Registration['coordinator'], language: Language): string =>
  coordinator === null
    ? frameText[language].no
    : `${frameText[language].yes}, ${spanText(coordinator.from, coordinator.to)}`;
