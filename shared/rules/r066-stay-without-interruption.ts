import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Stay } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { grantedInView, staysInView, viewDay } from './in-view.ts';
import { interrupts } from './interrupting-stay.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods, type Span } from './spans.ts';

/** Go on while somebody is away: alarm, care pay, the dwelling, the approval of coercion. */
const NOT_INTERRUPTED: readonly ServiceNumber[] = [35, 40, 41, 42, 43];

/** Whether the period runs on some day between the first and the last of the stay: those two may count on both sides. */
const runsThrough = (period: Span, { from, to }: Stay, lastDay: string): boolean =>
  period.from < (to ?? lastDay) && (period.to ?? '9999') > from && (period.to ?? '9999') > period.from;

/**
 * A stay of more than five days in a non-municipal 24-hour institution interrupts the services: each period ends,
 * and a new one begins at the return. Five days and fewer don't. A service that runs on is counted on days when
 * nobody got it. Alarm (35), care pay (40), dwellings (41, 42) and coercion (43) aren't asked about.
 */
export const stayWithoutInterruption: ClientRule = {
  id: 'R-066',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Opphold over 5 dager uten avbrudd', nn: 'Opphald over 5 dagar utan avbrot' },
  text: {
    nb: 'Oppholdet fra {from} er på mer enn 5 dager, men det er ikke registrert avbrudd i {services}.',
    nn: 'Opphaldet frå {from} er på meir enn 5 dagar, men det er ikkje registrert avbrot i {services}.',
  },
  source: 'guide 2004, variables 30–50 (interruption) and 51',
  check(client, context) {
    const day = viewDay(context);
    const placed = placedPeriods(grantedInView(client, context)).filter(
      ({ decision }) => !NOT_INTERRUPTED.includes(decision.service),
    );
    return staysInView(client, context)
      .filter((stay) => interrupts(stay, day))
      .flatMap((stay) => {
        const through = placed.filter(({ period }) => runsThrough(period, stay, day));
        const services = [...new Set(through.map(({ decision }) => decision.service))].sort((a, b) => a - b);
        if (services.length === 0) return [];
        const words = { from: formatDate(stay.from), services: numberedNames(context.book, services) };
        const basis = [stay.from, stay.to, through.map(({ decision, period }) => [decision.id, period])];
        return [{ record: stay.id, field: 'from', words, basis }];
      });
  },
};
