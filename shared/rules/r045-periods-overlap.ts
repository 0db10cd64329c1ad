import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { isReversed, placedPeriods, touches, type PlacedPeriod } from './spans.ts';

/**
 * The periods of one decision follow each other: an interruption ends one, and the return opens the next. One that
 * ends on the 14th and one that starts on the 15th touch and don't overlap; two that share the 14th do.
 */
export const periodsOverlap: ClientRule = {
  id: 'R-045',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Perioder i samme vedtak overlapper', nn: 'Periodar i same vedtak overlappar' },
  text: {
    nb: 'Perioden fra {from} begynner før den forrige i samme vedtak er slutt. Da teller timene dobbelt.',
    nn: 'Perioden frå {from} tek til før den førre i same vedtak er slutt. Då tel timane dobbelt.',
  },
  source: 'guide 2004, variables 30–50 (interruption)',
  check: (client, context) =>
    grantedInView(client, context).flatMap((decision) =>
      placedPeriods([decision])
        .filter(({ period }) => !isReversed(period))
        .toSorted((a, b) => (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0))
        .flatMap((placed, index, sorted) => {
          const before = sorted.slice(0, index).find((earlier) => overlaps(earlier, placed));
          if (before === undefined) return [];
          const { period, field } = placed;
          return [
            {
              record: decision.id,
              field: `${field}.from`,
              words: { from: formatDate(period.from) },
              basis: [before.period, period],
            },
          ];
        }),
    ),
};

const overlaps = (a: PlacedPeriod, b: PlacedPeriod): boolean => touches(a.period, b.period);
