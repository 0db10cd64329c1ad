import type { IsoDate } from '../dates.ts';
import { formatDate } from '../dates.ts';
import { parseTypedDate, type DateSense } from '../typed-date.ts';
import type { Fault, FaultCode } from '../fault.ts';
import { lines as linesSchema, text as textSchema, TEXT_LIMIT } from '../field-schemas.ts';
import type { Dwelling } from '../municipality.ts';
import { NO, YES, typedText, type Typed } from './typed.ts';

/** What parsing a form depends on beside what is typed. */
export interface FormContext {
  readonly today: IsoDate;
  /** Synthetic identity numbers count as valid: a practice or test database. */
  readonly syntheticAllowed: boolean;
  /** The municipality's dwelling register; left out where nothing is chosen from it. */
  readonly dwellings?: readonly Dwelling[];
}

/**
 * Reads the fields of a form one by one, and gathers what is wrong with them. An empty field is null; one that
 * can't be read has a fault, and the value `otherwise` (null where none is given).
 */
export interface Reading {
  readonly faults: readonly Fault[];
  fault(field: string, code: FaultCode, detail?: string): void;
  /** One line of text. */
  text(field: string, otherwise?: string | null): string | null;
  /** Text that may have line breaks. */
  lines(field: string, otherwise?: string | null): string | null;
  date(field: string, sense: DateSense, otherwise?: IsoDate | null): IsoDate | null;
  choice<T extends string>(field: string, choices: readonly T[], otherwise?: T | null): T | null;
  yesNo(field: string, otherwise?: boolean | null): boolean | null;
}

export function reading(typed: Typed, context: FormContext): Reading {
  const faults: Fault[] = [];
  const fault = (field: string, code: FaultCode, detail?: string): void => {
    faults.push(detail === undefined ? { field, code } : { field, code, detail });
  };
  const written = (
    field: string,
    value: string,
    fits: (value: string) => boolean,
    otherwise: string | null,
  ): string | null => {
    if (value === '') return null;
    const wrong = textFault(value, fits);
    if (wrong === null) return value;
    fault(field, wrong, wrong === 'text-too-long' ? String(TEXT_LIMIT) : undefined);
    return otherwise;
  };
  const choice = <T extends string>(field: string, choices: readonly T[], otherwise: T | null = null) => {
    const value = typedText(typed, field);
    if (value === '') return null;
    const chosen = choices.find((one) => one === value);
    if (chosen !== undefined) return chosen;
    fault(field, 'not-a-choice');
    return otherwise;
  };
  return {
    faults,
    fault,
    text: (field, otherwise = null) => written(field, typedText(typed, field), isLine, otherwise),
    lines: (field, otherwise = null) => written(field, typedLines(typed, field), areLines, otherwise),
    date(field, sense, otherwise = null) {
      const value = typedText(typed, field);
      if (value === '') return null;
      const date = parseTypedDate(value, context.today, sense);
      if (date.ok) return date.value;
      fault(field, date.code);
      return otherwise;
    },
    choice,
    yesNo(field, otherwise = null) {
      const answer = choice(field, [YES, NO], otherwise === null ? null : otherwise ? YES : NO);
      return answer === null ? null : answer === YES;
    },
  };
}

const isLine = (value: string): boolean => textSchema.safeParse(value).success;
const areLines = (value: string): boolean => linesSchema.safeParse(value).success;

function textFault(value: string, fits: (value: string) => boolean): FaultCode | null {
  if (value.length > TEXT_LIMIT) return 'text-too-long';
  return fits(value) ? null : 'not-text';
}

/** What keeps a text from being one line of a record; null for nothing. */
export const lineFault = (value: string): FaultCode | null => textFault(value, isLine);

/** Several lines, whatever system they were pasted from. */
const typedLines = (typed: Typed, field: string): string =>
  typedText(typed, field).replaceAll(/\r\n?/g, '\n');

/** The lines of a field, trimmed, without the empty ones. */
export const separateLines = (typed: Typed, field: string): readonly string[] =>
  typedLines(typed, field)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A date as the form shows it; '' for none. */
export const typedDate = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));
