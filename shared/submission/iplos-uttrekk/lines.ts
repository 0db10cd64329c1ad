import { codeBookForYear } from '../../catalogue/code-books.ts';
import type { ServiceNumber } from '../../catalogue/numbers.ts';
import type { Client } from '../../record/client.ts';
import { asReported, grantedLines } from '../../reporting/granted-lines.ts';
import { horizon, segmentsByService, touchesYear, type Segment } from '../../reporting/segments.ts';
import { lastDayOf } from '../reporting-year.ts';
import { writtenOrganisationNumber } from './values.ts';

/**
 * The segments of each service that touch the year, services by number. They are computed over the client's
 * whole time line as it was known on 31 December, from what the year's code book reports of each service: lines
 * that differ only in what isn't reported are one segment.
 */
export function reportedLines(
  client: Pick<Client, 'decisions' | 'rehabilitations'>,
  year: number,
): ReadonlyMap<ServiceNumber, readonly Segment[]> {
  const known = horizon(grantedLines(client), lastDayOf(year));
  const lines = asReported(known, codeBookForYear(year)).map((line) => ({
    ...line,
    organisationNumber: writtenOrganisationNumber(line.organisationNumber),
  }));
  const touching = new Map<ServiceNumber, readonly Segment[]>();
  for (const [service, segments] of segmentsByService(lines)) {
    const ofYear = segments.filter((segment) => touchesYear(segment, year));
    if (ofYear.length > 0) touching.set(service, ofYear);
  }
  return touching;
}
