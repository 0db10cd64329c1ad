import { formatDate } from '../record/dates.ts';
import { formatHours, MAX_MINUTES_PER_WEEK } from '../record/hours.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { segmentsByService } from '../reporting/segments.ts';
import { grantedInView, yearOfView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';
import { touches } from './spans.ts';

/**
 * The register adds what is granted of a service inside and outside the re-/habilitation process, and takes no sum
 * above 168 hours a week. Found only where each decision by itself is within the week: otherwise R-041 says it.
 */
export const sumWithinWeek: ClientRule = {
  id: 'R-044',
  severity: 'feil',
  scope: 'client',
  name: {
    nb: 'Summen for en tjeneste er over 168 timer per uke',
    nn: 'Summen for ei teneste er over 168 timar per veke',
  },
  text: {
    nb: 'Vedtakene om {service} er til sammen {hours} timer per uke fra {from}. Registeret tar ikke imot mer enn 168.',
    nn: 'Vedtaka om {service} er til saman {hours} timar per veke frå {from}. Registeret tek ikkje imot meir enn 168.',
  },
  source: 'letter 2015, annex 2 (sums); the week has 168 hours',
  check(client, context) {
    const granted = grantedInView(client, context);
    // Cutting the time line costs; almost nobody has that much of everything together.
    const most = granted.reduce((sum, { minutesPerWeek }) => sum + (minutesPerWeek ?? 0), 0);
    if (most <= MAX_MINUTES_PER_WEEK) return [];
    return [...segmentsByService(grantedLines(client))].flatMap(([service, segments]) => {
      if (context.book.variables[service].hours === false) return [];
      for (const segment of segments) {
        const sum = segment.minutesPerWeek;
        if (sum === null || sum <= MAX_MINUTES_PER_WEEK || !touches(segment, yearOfView(context))) continue;
        const parts = granted.filter(
          (one) => one.service === service && one.periods.some((period) => touches(period, segment)),
        );
        const last = parts.at(-1);
        if (last === undefined || parts.some((one) => (one.minutesPerWeek ?? 0) > MAX_MINUTES_PER_WEEK))
          continue;
        const words = {
          service: numberedName(context.book, service),
          hours: formatHours(sum),
          from: formatDate(segment.from),
        };
        return [{ record: last.id, field: 'minutesPerWeek', words, basis: [service, sum, segment.from] }];
      }
      return [];
    });
  },
};
