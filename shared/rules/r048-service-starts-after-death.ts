import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods } from './spans.ts';

/** Nothing starts after death. A service that started before it and wasn't ended is R-047. */
export const serviceStartsAfterDeath: ClientRule = {
  id: 'R-048',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Tjenesten starter etter dødsdato', nn: 'Tenesta startar etter dødsdato' },
  text: {
    nb: 'Personen døde {death}, men tjenesten starter {from}. Er den ført på riktig person, og stemmer datoene?',
    nn: 'Personen døydde {death}, men tenesta startar {from}. Er ho ført på rett person, og stemmer datoane?',
  },
  source: 'guide 2004, variable 4',
  check(client, context) {
    const death = client.deathDate;
    if (death === null) return [];
    return placedPeriods(grantedInView(client, context))
      .filter(({ period }) => period.from > death)
      .map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.from`,
        words: { death: formatDate(death), from: formatDate(period.from) },
        basis: [death, period.from],
      }));
  },
};
