import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import type { CodeBook } from '../../../shared/catalogue/code-book.ts';
import { variable } from '../../../shared/catalogue/code-books.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { COORDINATOR_STATE, stateField } from '../../../shared/record/forms/fields.ts';
import { yesNo } from '../../../shared/record/forms/typed.ts';
import {
  VALUE_STATES,
  type RegistrationValues,
  type ValueNumber,
  type ValueState,
} from '../../../shared/record/registration.ts';
import type { FormStore } from '../../fields/form-store.ts';
import { VariableField } from '../../fields/VariableField.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { StateMark } from '../../parts/StateMark.tsx';
import { MarkedLine } from './section.ts';
import { useForms, useLive } from './use-forms.ts';

/** A value as its field has it typed. */
const typedValue = (values: RegistrationValues | null, number: ValueNumber): string => {
  const value = values?.[number] ?? null;
  if (value === null) return '';
  if (typeof value === 'boolean') return yesNo(value);
  return typeof value === 'string' ? formatDate(value) : String(value);
};

/** A value in words: "2 Gift, samboer", "02.12.2025", "Ja". */
export const valueInWords = (
  values: RegistrationValues | null,
  number: ValueNumber,
  book: CodeBook,
  language: Language,
): string => {
  const typed = typedValue(values, number);
  const known = variable(book, number);
  const codes = known !== null && 'codes' in known ? known.codes : [];
  const name = codes.find(({ code }) => String(code) === typed)?.name[language];
  return name === undefined ? typed : known?.kind === 'yesNo' ? name : `${typed} ${name}`;
};

export const readState = (text: string): ValueState =>
  VALUE_STATES.find((state) => state === text) ?? 'unseen';

/** The state that an answer gives a value: the same answer as before confirms it. */
export const stateOf = (typed: string, previous: string): ValueState =>
  typed === previous ? 'confirmed' : 'changed';

/** Confirms the answers of several variables that nobody has looked at yet. */
export const confirmValues = (
  store: FormStore,
  numbers: readonly ValueNumber[],
  coordinator: boolean,
): void => {
  const fields = [
    ...numbers.map((number) => [String(number), stateField(number)] as const),
    ...(coordinator ? [['coordinator', COORDINATOR_STATE] as const] : []),
  ];
  const unseen = fields.filter(
    ([field, state]) => store.get(field) !== '' && readState(store.get(state)) === 'unseen',
  );
  store.setAll(Object.fromEntries(unseen.map(([, state]) => [state, 'confirmed'])));
};

/** The field of a variable of the registration, with how its value came about. `0` keeps the previous answer. */
export const RegistrationVariable = ({
  store,
  number,
  book,
  hint,
  children,
}: {
  store: FormStore;
  number: ValueNumber;
  book: CodeBook;
  hint?: string | undefined;
  children?: ReactNode;
}) => {
  const language = useLanguage();
  const { context } = useForms();
  const previous = useLive((live) => typedValue(live.previous?.values ?? null, number));
  const before = useLive((live) => valueInWords(live.previous?.values ?? null, number, book, language));
  const state = useSyncExternalStore(store.subscribe, () => store.get(stateField(number)));
  const kind = variable(book, number)?.kind;
  const coded = kind === 'code' || kind === 'yesNo';
  return (
    <MarkedLine
      onKeyDown={(event) => {
        if (event.key !== '0' || !coded || previous === '' || event.ctrlKey) return;
        event.preventDefault();
        store.setAll({ [String(number)]: previous, [stateField(number)]: 'confirmed' });
      }}
    >
      <div>
        <VariableField
          number={number}
          book={book}
          today={context.today}
          hint={hint}
          onTyped={(typed) =>
            store.setAll({ [String(number)]: typed, [stateField(number)]: stateOf(typed, previous) })
          }
        />
        {children}
      </div>
      {previous === '' ? null : (
        <StateMark state={readState(state)} from={coded ? before : before === '' ? null : before} />
      )}
    </MarkedLine>
  );
};
