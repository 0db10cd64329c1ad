import { knownHeadings } from './headings.ts';
import { PERSON_COLUMNS } from './person-columns.ts';
import { SERVICE_COLUMNS } from './service-columns.ts';
import type { Table } from './column.ts';

/** What a table is about, told by which headings it has more of; null where it has none that we know. */
export function kindOfTable({ headings }: Table): 'persons' | 'services' | null {
  const persons = knownHeadings(headings, PERSON_COLUMNS);
  const services = knownHeadings(headings, SERVICE_COLUMNS);
  if (persons === 0 && services === 0) return null;
  return services > persons ? 'services' : 'persons';
}
