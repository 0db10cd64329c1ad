import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { isReversed, placedPeriods } from './spans.ts';

/** Death ends the open services on its date. What starts after it is said by R-048, a process by R-110. */
export const serviceRunsAfterDeath: ClientRule = {
  id: 'R-047',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Tjenesten løper etter dødsdato', nn: 'Tenesta går etter dødsdato' },
  text: {
    nb: 'Personen døde {death}, men tjenesten er ikke avsluttet da. Sett sluttdato til dødsdatoen eller tidligere.',
    nn: 'Personen døydde {death}, men tenesta er ikkje avslutta då. Set sluttdato til dødsdatoen eller tidlegare.',
  },
  source: 'guide 2004, variable 4',
  check(client, context) {
    const death = client.deathDate;
    if (death === null) return [];
    return placedPeriods(grantedInView(client, context))
      .filter(({ period }) => period.from <= death && !isReversed(period) && (period.to ?? '9999') > death)
      .map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.to`,
        words: { death: formatDate(death) },
        basis: [death, period],
      }));
  },
};
