import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods } from './spans.ts';

/** A service starts on or after the day it was decided. Help may have been urgent; then the warning is accepted. */
export const startBeforeDecision: ClientRule = {
  id: 'R-055',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tjenesten starter før vedtaket', nn: 'Tenesta startar før vedtaket' },
  text: {
    nb: 'Tjenesten starter {from}, men vedtaket er datert {decided}. Stemmer datoene?',
    nn: 'Tenesta startar {from}, men vedtaket er datert {decided}. Stemmer datoane?',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    placedPeriods(grantedInView(client, context))
      .filter(({ decision, period }) => period.from < decision.decided)
      .map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.from`,
        words: { from: formatDate(period.from), decided: formatDate(decision.decided) },
        basis: [period.from, decision.decided],
      })),
};
