import type { CodeBook } from './code-book.ts';
import { DIAGNOSES_STAYS_PLAN_2004 } from './diagnoses-stays-plan-2004.ts';
import { FUNCTIONING_2004 } from './functioning-2004.ts';
import { PERSON_2004 } from './person-2004.ts';
import { SERVICES_2004 } from './services-2004.ts';

/** The code book of the national guide of 2004. */
export const CODE_BOOK_2004 = {
  id: '2004',
  firstYear: 2004,
  lastYear: 2008,
  variables: { ...PERSON_2004, ...FUNCTIONING_2004, ...SERVICES_2004, ...DIAGNOSES_STAYS_PLAN_2004 },
} as const satisfies CodeBook;
