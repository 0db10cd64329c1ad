import { formatDate } from '../record/dates.ts';
import type { CoordinatorAnswer, DiagnosisLine, StayLine, YesNoAnswer } from './card-data.ts';
import type { CardContext } from './card-request.ts';
import { orEmpty } from './words.ts';

/** Variable 29: the diagnoses of the registration, or on a worksheet those of the one before. */
export const diagnosisLines = ({
  registration,
  previous,
  diagnosisTitle,
}: CardContext): readonly DiagnosisLine[] =>
  ((registration ?? previous)?.diagnoses ?? []).map((diagnosis) => ({
    code: diagnosis.code,
    title: diagnosisTitle?.(diagnosis.code) ?? '',
    from: formatDate(diagnosis.from),
    to: orEmpty(diagnosis.to),
    onset: orEmpty(diagnosis.onset),
    givenBy: [diagnosis.givenBy, diagnosis.givenOn === null ? null : formatDate(diagnosis.givenOn)]
      .filter((part) => part !== null && part !== '')
      .join(', '),
  }));

/** Variable 51, the earliest first, as known on the card's day. */
export const stayLines = ({ client, book, language, date }: CardContext): readonly StayLine[] =>
  client.stays
    .filter((stay) => stay.from <= date)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((stay) => ({
      name: book.variables[51].codes.find(({ code }) => code === stay.type)?.name[language] ?? '',
      from: formatDate(stay.from),
      to: stay.to === null ? null : formatDate(stay.to),
    }));

/** Variable 52. */
export const planAnswer = ({ book, language, registration, previous, text }: CardContext): YesNoAnswer => {
  const before = previous?.values[52] ?? null;
  return {
    name: book.variables[52].name[language],
    answer: registration?.values[52] ?? null,
    previous: before === null ? null : before ? text.yes : text.no,
  };
};

/** The coordinator: a draft that has none has not been asked yet, a signed registration says no. */
export const coordinatorAnswer = (context: CardContext): CoordinatorAnswer => {
  const { book, language, registration, previous, text } = context;
  const coordinator = registration?.coordinator ?? null;
  return {
    name: book.variables.koordinator?.name[language] ?? '',
    answer: coordinator !== null ? true : registration?.status === 'signed' ? false : null,
    previous: previous === null ? null : previous.coordinator === null ? text.no : text.yes,
    from: orEmpty(coordinator?.from ?? null),
    to: orEmpty(coordinator?.to ?? null),
  };
};
