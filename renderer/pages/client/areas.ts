import { AREAS } from '../../../shared/catalogue/areas.ts';
import type { CodeBook } from '../../../shared/catalogue/code-book.ts';
import { variable } from '../../../shared/catalogue/code-books.ts';
import type { Fault } from '../../../shared/record/fault.ts';
import { VALUE_NUMBERS } from '../../../shared/record/value-numbers.ts';
import { AREA_NUMBERS, type AreaNumber, type ClientView } from './views.ts';

const PLAN_FIELDS: ReadonlySet<string> = new Set([
  'coordinator',
  'coordinatorFrom',
  'coordinatorTo',
  'nextAssessment',
  'informedDate',
  'informedTo',
  'informedBy',
]);

/** The area that a field of the person's or the registration's form stands in. */
export const areaOfField = (field: string, book: CodeBook): AreaNumber => {
  if (PLAN_FIELDS.has(field)) return 7;
  if (field === 'diagnoses') return 4;
  const number = VALUE_NUMBERS.find((one) => String(one) === field);
  const area = number === undefined ? undefined : variable(book, number)?.area;
  return AREA_NUMBERS[AREAS.findIndex((one) => one === area)] ?? 1;
};

/** Faults by the area they are to be put right in. */
export const faultsOfArea = (faults: readonly Fault[], area: ClientView, book: CodeBook): readonly Fault[] =>
  faults.filter((fault) => areaOfField(fault.field, book) === area);
