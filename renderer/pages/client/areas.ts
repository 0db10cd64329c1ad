import { AREAS } from '../../../shared/catalogue/areas.ts';
import type { CodeBook } from '../../../shared/catalogue/code-book.ts';
import { variable } from '../../../shared/catalogue/code-books.ts';
import type { Fault } from '../../../shared/record/fault.ts';
import { VALUE_NUMBERS } from '../../../shared/record/registration.ts';

/** Where one can stand on the client page: the card's areas, and the views below the rule. */
export const AREA_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
export type AreaNumber = (typeof AREA_NUMBERS)[number];
export type ClientView = AreaNumber | 'register' | 'timeline' | 'history' | 'papers';
export const CLIENT_VIEWS: readonly ClientView[] = [
  ...AREA_NUMBERS,
  'register',
  'timeline',
  'history',
  'papers',
];

/** The view that an address names; the first area for anything unknown. */
export const readView = (text: string | undefined): ClientView =>
  CLIENT_VIEWS.find((view) => String(view) === text) ?? 1;

export const viewPath = (client: string, view: ClientView): string =>
  `/clients/${encodeURIComponent(client)}/${view}`;

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
  const number = VALUE_NUMBERS.find((one) => String(one) === field);
  const area = number === undefined ? undefined : variable(book, number)?.area;
  return AREA_NUMBERS[AREAS.findIndex((one) => one === area)] ?? 1;
};

/** Faults by the area they are to be put right in. */
export const faultsOfArea = (faults: readonly Fault[], area: ClientView, book: CodeBook): readonly Fault[] =>
  faults.filter((fault) => areaOfField(fault.field, book) === area);
