import type { ServiceNumber } from '../catalogue/numbers.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { segmentsByService, touchesYear } from '../reporting/segments.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';
import { isReversed, placedPeriods } from './spans.ts';

/** Limited in time by what they are. */
const TIME_LIMITED: readonly ServiceNumber[] = [47, 48, 49];

/**
 * A service ended on 31 December of last year, and nothing of it is in this year, though the client lives and has not
 * moved. Dates put in for the year's end are easily forgotten when the service goes on.
 */
export const endedAtNewYear: ClientRule = {
  id: 'R-124',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Sluttet ved nyttår og kom ikke igjen', nn: 'Slutta ved nyttår og kom ikkje att' },
  text: {
    nb: '{service} sluttet 31. desember i fjor, og er ikke registrert i år. Er tjenesten slutt, eller er den glemt?',
    nn: '{service} slutta 31. desember i fjor, og er ikkje registrert i år. Er tenesta slutt, eller er ho gløymd?',
  },
  source: 'ours',
  check(client, { year, book }) {
    const lastDay = `${year - 1}-12-31`;
    const next = `${year}-01-31`;
    if ((client.deathDate ?? '9999') <= next || (client.moved?.date ?? '9999') <= next) return [];
    const ended = placedPeriods(client.decisions.filter(({ rejected }) => !rejected)).filter(
      ({ decision, period }) =>
        period.to === lastDay && !isReversed(period) && !TIME_LIMITED.includes(decision.service),
    );
    if (ended.length === 0) return [];
    const services = segmentsByService(grantedLines(client));
    return ended
      .filter(
        ({ decision }) =>
          services.get(decision.service)?.some((segment) => touchesYear(segment, year)) !== true,
      )
      .map(({ decision: { id, service }, period, field }) => ({
        record: id,
        field: `${field}.to`,
        words: { service: numberedName(book, service) },
        basis: [service, period.to],
      }));
  },
};
