import type { CodeBook } from '../catalogue/code-book.ts';
import type { Client } from '../record/client.ts';
import type { GrantedLine } from './segments.ts';

/**
 * Every period of a client's granted decisions and re-/habilitation processes, as the segments are made of: a
 * measure inside a process and a service outside it are lines alike (letter 2015), a process is a line of 45.
 */
export const grantedLines = (
  client: Pick<Client, 'decisions' | 'rehabilitations'>,
): readonly GrantedLine[] => [
  ...client.decisions
    .filter((decision) => !decision.rejected)
    .flatMap((decision) =>
      decision.periods.map((period) => ({
        service: decision.service,
        from: period.from,
        to: period.to,
        minutesPerWeek: decision.minutesPerWeek,
        severalStaff: decision.severalStaff ?? false,
        organisationNumber: decision.organisationNumber,
        inProcess: decision.rehabilitation !== null,
      })),
    ),
  ...client.rehabilitations.map((process) => ({
    service: 45 as const,
    from: process.from,
    to: process.to,
    minutesPerWeek: null,
    severalStaff: false,
    organisationNumber: null,
    inProcess: true,
  })),
];

/** What a code book reports of each line: hours, staff and institution count only for services that have them. */
export const asReported = (lines: readonly GrantedLine[], { variables }: CodeBook): readonly GrantedLine[] =>
  lines.map((line) => {
    const service = variables[line.service];
    return {
      ...line,
      minutesPerWeek: service.hours === false ? null : line.minutesPerWeek,
      severalStaff: service.severalStaff && line.severalStaff,
      organisationNumber: service.organisationNumber ? line.organisationNumber : null,
    };
  });
