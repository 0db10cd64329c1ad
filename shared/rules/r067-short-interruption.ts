import { daysBetween, formatDate } from '../record/dates.ts';
import { grantedInView, viewDay, yearOfView } from './in-view.ts';
import { interrupts, isShortInterruption } from './interrupting-stay.ts';
import type { ClientRule } from './rule.ts';
import { isReversed, touches } from './spans.ts';

/**
 * Between two periods of a decision lie five days or fewer, and no stay of more than five days lies there. For a
 * short hospital stay no interruption is recorded; for anything else that stopped the service it may be right.
 */
export const shortInterruption: ClientRule = {
  id: 'R-067',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Avbrudd på 5 dager eller mindre', nn: 'Avbrot på 5 dagar eller mindre' },
  text: {
    nb: 'Tjenesten er avbrutt i {days} dag(er) fram til {from}. For opphold på 5 dager eller mindre i sykehus og liknende registreres ikke avbrudd.',
    nn: 'Tenesta er avbroten i {days} dag(ar) fram til {from}. For opphald på 5 dagar eller mindre i sjukehus og liknande skal ein ikkje registrere avbrot.',
  },
  source: 'guide 2004, variables 30–50 (interruption)',
  check(client, context) {
    const long = client.stays.filter((stay) => interrupts(stay, viewDay(context)));
    return grantedInView(client, context).flatMap((decision) => {
      const sorted = decision.periods
        .map((period, index) => ({ period, index }))
        .filter(({ period }) => !isReversed(period))
        .toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
      return sorted.flatMap(({ period, index }, place) => {
        const before = sorted[place - 1]?.period.to ?? null;
        if (before === null) return [];
        const days = daysBetween(before, period.from) - 1;
        const away = { from: before, to: period.from };
        if (!isShortInterruption(days) || !touches(away, yearOfView(context))) return [];
        if (long.some((stay) => touches(stay, away))) return [];
        const words = { days: String(days), from: formatDate(period.from) };
        return [{ record: decision.id, field: `periods.${index}.from`, words, basis: [before, period.from] }];
      });
    });
  },
};
