import { codeBook, codeBookForDate, variable } from '../../catalogue/code-books.ts';
import { ASSESSED_NUMBERS } from '../../catalogue/numbers.ts';
import type { CodeBook } from '../../catalogue/code-book.ts';
import type { IsoDate } from '../dates.ts';
import type { Fault } from '../fault.ts';
import { REGISTRATION_REASONS, type RegistrationReason } from '../../catalogue/reasons.ts';
import {
  CODED_NUMBERS,
  VALUE_NUMBERS,
  VALUE_STATES,
  type CodedNumber,
  type Registration,
  type RegistrationValues,
  type ValueState,
} from '../registration.ts';
import { COORDINATOR_STATE, stateField } from './fields.ts';
import { answeredBy, headToTyped, readHead } from './registration-head.ts';
import { reading, typedDate, type FormContext, type Reading } from './reading.ts';
import { NO, YES, typedText, yesNo, type Typed } from './typed.ts';

/** What the form of a registration holds of it. */
export type RegistrationContent = Pick<
  Registration,
  | 'date'
  | 'codeBook'
  | 'reason'
  | 'values'
  | 'states'
  | 'coordinator'
  | 'nextAssessment'
  | 'source'
  | 'municipality'
  | 'district'
  | 'serviceLevels'
  | 'dwelling'
  | 'notes'
  | 'correctionOf'
  | 'correctionReason'
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
    ...(states['koordinator'] === undefined ? {} : { [COORDINATOR_STATE]: states['koordinator'] }),
    ...headToTyped(registration),
    52: yesNo(values[52]),
    date: typedDate(registration.date),
    reason: registration.reason,
    coordinator: coordinator === null ? (states['koordinator'] === undefined ? '' : NO) : YES,
    coordinatorFrom: typedDate(coordinator?.from ?? null),
    coordinatorTo: typedDate(coordinator?.to ?? null),
    nextAssessment: typedDate(registration.nextAssessment),
    source: registration.source ?? '',
    correctionReason: registration.correctionReason ?? '',
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

  const date = readDate(form, all, before, context);
  const book = codeBookForDate(date);
  if (typedText(all, 'reason') === '') form.fault('reason', 'missing');
  const head = readHead(form, all, before, { ...context, date });
  const values = { ...readValues(all, form, book, context), ...answeredBy(head.dwelling, context) };
  const answer = form.yesNo('coordinator');
  const coordinator = answer === true ? readCoordinator(form, book) : null;

  return {
    content: {
      date,
      codeBook: book.id,
      reason: readReason(form, before),
      values,
      states: readStates({ typed, all, before, values, answer, coordinator }),
      coordinator,
      nextAssessment: form.date('nextAssessment', 'event'),
      source: form.text('source'),
      ...head,
      correctionOf: before.correctionOf,
      correctionReason: form.lines('correctionReason', before.correctionReason),
    },
    faults: form.faults,
  };
}

/**
 * A registration always has a date: one that can't be used leaves the date that it has. A correction has the date of
 * what it corrects.
 */
function readDate(form: Reading, all: Typed, before: RegistrationContent, context: FormContext): IsoDate {
  if (typedText(all, 'date') === '') form.fault('date', 'missing');
  const date = form.date('date', 'event');
  if (date === null) return before.date;
  const isMoved = before.correctionOf !== null && date !== before.date;
  if (!isMoved && date <= context.today) return date;
  form.fault('date', isMoved ? 'keeps-date' : 'in-the-future');
  return before.date;
}

function readReason(form: Reading, before: RegistrationContent): RegistrationReason {
  const reason = form.choice('reason', REGISTRATION_REASONS, before.reason) ?? before.reason;
  return before.correctionOf === null ? reason : 'correction';
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
  return { ...coded, 10: assessed(10), 11: assessed(11), 52: form.yesNo('52') };
}

interface Answers {
  readonly typed: Typed;
  readonly all: Typed;
  readonly before: RegistrationContent;
  readonly values: RegistrationValues;
  /** Of the coordinator: yes, no, or not answered. */
  readonly answer: boolean | null;
  readonly coordinator: Registration['coordinator'];
}

/** A value that is another than before counts as changed, unless the form says itself how it came about. */
function readStates({ typed, all, before, values, answer, coordinator }: Answers): Registration['states'] {
  const ofValues = VALUE_NUMBERS.map((number) => {
    const said = VALUE_STATES.find((one) => one === all[stateField(number)]);
    const changed = !Object.hasOwn(typed, stateField(number)) && values[number] !== before.values[number];
    return [String(number), changed ? 'changed' : said] as const;
  });
  const said = VALUE_STATES.find((one) => one === all[COORDINATOR_STATE]);
  const ofCoordinator = ['koordinator', coordinatorState(before, answer, coordinator, said)] as const;
  const states = { ...before.states, ...Object.fromEntries([...ofValues, ofCoordinator]) };
  return Object.fromEntries(
    Object.entries(states).flatMap(([name, state]) => (state === undefined ? [] : [[name, state] as const])),
  );
}

function coordinatorState(
  before: RegistrationContent,
  answer: boolean | null,
  coordinator: Registration['coordinator'],
  said: ValueState | undefined,
): ValueState | undefined {
  if (answer === null) return undefined;
  const was = before.states['koordinator'];
  const same = answer
    ? coordinator?.from === before.coordinator?.from && coordinator?.to === before.coordinator?.to
    : before.coordinator === null && was !== undefined;
  return same ? (said ?? was) : 'changed';
}

function readCoordinator(form: Reading, book: CodeBook): Registration['coordinator'] {
  if (variable(book, 'koordinator') === null) form.fault('coordinator', 'not-in-code-book', book.id);
  const from = form.date('coordinatorFrom', 'event');
  const to = form.date('coordinatorTo', 'event');
  if (from !== null && to !== null && to < from) form.fault('coordinatorTo', 'end-before-start');
  return { from, to };
}

/** The names and codes that a registration was made with. */
export const bookOf = (registration: Pick<Registration, 'codeBook'>): CodeBook =>
  codeBook(registration.codeBook);
