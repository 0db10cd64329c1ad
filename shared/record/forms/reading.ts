import type { IsoDate } from '../dates.ts';
import { formatDate } from '../dates.ts';
import { parseTypedDate, type DateSense } from '../typed-date.ts';
import type { Fault, FaultCode } from '../fault.ts';
import { TEXT_LIMIT } from '../field-schemas.ts';
import { typedText, type Typed } from './typed.ts';

/** What parsing a form depends on beside what is typed. */
export interface FormContext {
  readonly today: IsoDate;
  /** Synthetic identity numbers count as valid: a practice or test database. */
  readonly syntheticAllowed: boolean;
}

/** Reads the fields of a form one by one, and gathers what is wrong with them. */
export interface Reading {
  readonly faults: readonly Fault[];
  fault(field: string, code: FaultCode, detail?: string): void;
  text(field: string): string | null;
  date(field: string, sense: DateSense): IsoDate | null;
}

export function reading(typed: Typed, context: FormContext): Reading {
  const faults: Fault[] = [];
  const fault = (field: string, code: FaultCode, detail?: string): void => {
    faults.push(detail === undefined ? { field, code } : { field, code, detail });
  };
  return {
    faults,
    fault,
    text(field) {
      const value = typedText(typed, field);
      if (value.length <= TEXT_LIMIT) return value === '' ? null : value;
      fault(field, 'text-too-long', String(TEXT_LIMIT));
      return null;
    },
    date(field, sense) {
      const value = typedText(typed, field);
      if (value === '') return null;
      const date = parseTypedDate(value, context.today, sense);
      if (date.ok) return date.value;
      fault(field, date.code);
      return null;
    },
  };
}

/** A date as the form shows it; '' for none. */
export const typedDate = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));
