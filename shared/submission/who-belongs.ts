import type { Client } from '../record/client.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { touchesYear } from '../reporting/segments.ts';
import { isInYear } from './reporting-year.ts';

/**
 * Whether the client belongs in the extract of the year: a service on a day of it, a decision (granted or
 * rejected; a process is the decision of 45) dated in it, or an application received in it. Registrations
 * alone, and drafts, are no reason.
 */
export const belongsTo = (
  client: Pick<Client, 'decisions' | 'rehabilitations' | 'applications'>,
  year: number,
): boolean =>
  client.decisions.some(({ decided }) => isInYear(decided, year)) ||
  client.rehabilitations.some(({ decided }) => isInYear(decided, year)) ||
  client.applications.some(({ received }) => isInYear(received, year)) ||
  grantedLines(client).some((line) => (line.to === null || line.to >= line.from) && touchesYear(line, year));
