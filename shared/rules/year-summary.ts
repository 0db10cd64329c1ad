import type { ServiceNumber } from '../catalogue/numbers.ts';
import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import type { Client } from '../record/client.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { touchesYear } from '../reporting/segments.ts';

/** Recipients of a service: a client counts once, however many decisions. */
export interface Recipients {
  /** *Ved utgangen av året*: a segment covers 31 December. */
  readonly atYearsEnd: number;
  /** *Gjennom året*: a segment covers at least one day of the year. */
  readonly duringYear: number;
}

/** What rules between years are about. */
export interface YearSummary {
  readonly year: number;
  readonly recipients: Readonly<Record<ServiceNumber, Recipients>>;
  readonly recipientsBefore: Readonly<Record<ServiceNumber, Recipients>>;
  /** Clients with any service in the year, and in the year before. */
  readonly clients: number;
  readonly clientsBefore: number;
  /** Decisions dated in the year, granted and rejected, processes among them; and the rejected ones. */
  readonly decisions: number;
  readonly rejections: number;
}

/** Counts recipients client by client, so that no list of clients has to be held. */
export interface YearCounter {
  add(client: Client): void;
  summary(): YearSummary;
}

type Counts = Record<ServiceNumber, { atYearsEnd: number; duringYear: number }>;

const noCounts = (): Counts =>
  Object.fromEntries(SERVICE_NUMBERS.map((service) => [service, { atYearsEnd: 0, duringYear: 0 }])) as Counts;

export function yearCounter(year: number): YearCounter {
  const counts = { now: noCounts(), before: noCounts() };
  const clients = { now: 0, before: 0 };
  const decided = { all: 0, rejected: 0 };
  const spans = [
    { name: 'now', of: year },
    { name: 'before', of: year - 1 },
  ] as const;
  return {
    add(client) {
      for (const { decided: on, rejected } of [
        ...client.decisions,
        ...client.rehabilitations.map((process) => ({ ...process, rejected: false })),
      ]) {
        if (!on.startsWith(`${year}-`)) continue;
        decided.all += 1;
        if (rejected) decided.rejected += 1;
      }
      // A segment covers a day just where one of its lines does: counting needs no cutting of the time line.
      const lines = grantedLines(client).filter(({ from, to }) => to === null || to >= from);
      for (const { name, of } of spans) {
        const inYear = lines.filter((line) => touchesYear(line, of));
        for (const service of new Set(inYear.map((line) => line.service))) {
          counts[name][service].duringYear += 1;
          if (
            inYear.some((line) => line.service === service && (line.to === null || line.to >= `${of}-12-31`))
          )
            counts[name][service].atYearsEnd += 1;
        }
        if (inYear.length > 0) clients[name] += 1;
      }
    },
    summary: () => ({
      year,
      recipients: counts.now,
      recipientsBefore: counts.before,
      clients: clients.now,
      clientsBefore: clients.before,
      decisions: decided.all,
      rejections: decided.rejected,
    }),
  };
}
