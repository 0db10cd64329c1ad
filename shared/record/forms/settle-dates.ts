import type { IsoDate } from '../dates.ts';
import { parseTypedDate } from '../typed-date.ts';
import { typedDate } from './reading.ts';
import type { Typed } from './typed.ts';

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'birthDate',
  'informedDate',
  'date',
  '10',
  '11',
  'coordinatorFrom',
  'coordinatorTo',
  'nextAssessment',
  'decided',
  'from',
  'to',
  'onset',
  'givenOn',
]);

/** `t`, `i dag`, `-7`: what means another day tomorrow. */
const RELATIVE = /^\s*(?:[ti]|i ?dag|[+-]\d+)\s*$/i;

/** What is typed, with the day in the place of `t` and `-7`: a draft that is read tomorrow means the same. */
export const settleDates = (typed: Typed, today: IsoDate): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => {
      if (!DATE_FIELDS.has(field) || !RELATIVE.test(text)) return [field, text];
      const read = parseTypedDate(text, today, 'event');
      return [field, read.ok ? typedDate(read.value) : text];
    }),
  );
