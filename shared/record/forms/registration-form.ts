import { codeBook, codeBookForDate, variable } from '../../catalogue/code-books.ts';
import { ASSESSED_NUMBERS } from '../../catalogue/numbers.ts';
import type { CodeBook } from '../../catalogue/code-book.ts';
import type { Fault } from '../fault.ts';
import {
  CODED_NUMBERS,
  REGISTRATION_REASONS,
  VALUE_NUMBERS,
  VALUE_STATES,
  type CodedNumber,
  type Registration,
  type RegistrationValues,
} from '../registration.ts';
import { stateField } from './fields.ts';
import { reading, typedDate, type FormContext, type Reading } from './reading.ts';
import { NO, YES, parseYesNo, typedText, yesNo, type Typed } from './typed.ts';

/** What the form of a registration holds of it. */
export type RegistrationContent = Pick<
  Registration,
  'date' | 'codeBook' | 'reason' | 'values' | 'states' | 'coordinator' | 'nextAssessment' | 'source'
>;

export function registrationToTyped(registration: RegistrationContent): Typed {
  const { values, states, coordinator } = registration;
  const coded = CODED_NUMBERS.map((number) => [
    String(number),
    values[number] === null ? '' : String(values[number]),
  ]);
  const assessed = ASSESSED_NUMBERS.map((number) => [String(number), typedDate(values[number])]);
  const stated = VALUE_NUMBERS.flatMap((number) => {
    const state = states[String(number)];
    return state === undefined ? [] : [[stateField(number), state]];
  });
  return {
    ...(Object.fromEntries([...coded, ...assessed, ...stated]) as Typed),
    52: yesNo(values[52]),
    date: typedDate(registration.date),
    reason: registration.reason,
    coordinator: coordinator === null ? (states['koordinator'] === undefined ? '' : NO) : YES,
    coordinatorFrom: typedDate(coordinator?.from ?? null),
    coordinatorTo: typedDate(coordinator?.to ?? null),
    nextAssessment: typedDate(registration.nextAssessment),
    source: registration.source ?? '',
  };
}

/** Reads the form of a draft registration. A field that can't be read has no value (null) and a fault. */
export function parseRegistration(
  typed: Typed,
  before: RegistrationContent,
  context: FormContext,
): { readonly content: RegistrationContent; readonly faults: readonly Fault[] } {
  const all: Typed = { ...registrationToTyped(before), ...typed };
  const form = reading(all, context);

  let date = form.date('date', 'event') ?? before.date;
  if (date > context.today) {
    form.fault('date', 'in-the-future');
    date = before.date;
  }
  const book = codeBookForDate(date);
  const reason = REGISTRATION_REASONS.find((one) => one === typedText(all, 'reason')) ?? before.reason;

  return {
    content: {
      date,
      codeBook: book.id,
      reason,
      values: readValues(all, form, book, context),
      states: readStates(all),
      coordinator: readCoordinator(all, form),
      nextAssessment: form.date('nextAssessment', 'event'),
      source: form.text('source'),
    },
    faults: form.faults,
  };
}

function readValues(all: Typed, form: Reading, book: CodeBook, context: FormContext): RegistrationValues {
  const code = (number: CodedNumber): number | null => {
    const text = typedText(all, String(number));
    if (text === '') return null;
    const known = variable(book, number);
    const codes = known !== null && 'codes' in known ? known.codes : [];
    const chosen = codes.find((alternative) => String(alternative.code) === text);
    if (chosen !== undefined && typeof chosen.code === 'number') return chosen.code;
    form.fault(String(number), 'not-a-choice');
    return null;
  };
  const assessed = (number: 10 | 11) => {
    const date = form.date(String(number), 'event');
    if (date === null || date <= context.today) return date;
    form.fault(String(number), 'in-the-future');
    return null;
  };
  const coded = Object.fromEntries(CODED_NUMBERS.map((number) => [number, code(number)])) as Record<
    CodedNumber,
    number | null
  >;
  return { ...coded, 10: assessed(10), 11: assessed(11), 52: parseYesNo(typedText(all, '52')) };
}

function readStates(all: Typed): Registration['states'] {
  const states: Record<string, (typeof VALUE_STATES)[number]> = {};
  for (const number of VALUE_NUMBERS) {
    const state = VALUE_STATES.find((one) => one === all[stateField(number)]);
    if (state !== undefined) states[String(number)] = state;
  }
  if (typedText(all, 'coordinator') !== '') states['koordinator'] = 'changed';
  return states;
}

function readCoordinator(all: Typed, form: Reading): Registration['coordinator'] {
  if (typedText(all, 'coordinator') !== YES) return null;
  const from = form.date('coordinatorFrom', 'event');
  const to = form.date('coordinatorTo', 'event');
  if (from !== null && to !== null && to < from) form.fault('coordinatorTo', 'end-before-start');
  return { from, to };
}

/** The names and codes that a registration was made with. */
export const bookOf = (registration: Pick<Registration, 'codeBook'>): CodeBook =>
  codeBook(registration.codeBook);
