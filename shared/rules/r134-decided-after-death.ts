import { formatDate } from '../record/dates.ts';
import { decisionsInView, processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Nothing is decided for somebody who is dead, granted or rejected. That a service runs then is. */
export const decidedAfterDeath: ClientRule = {
  id: 'R-134',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Vedtaksdato etter dødsdato', nn: 'Vedtaksdato etter dødsdato' },
  text: {
    nb: 'Vedtaket er datert {decided}, men personen døde {death}. Stemmer datoene?',
    nn: 'Vedtaket er datert {decided}, men personen døydde {death}. Stemmer datoane?',
  },
  source: 'guide 2004, variable 4; ours',
  check(client, context) {
    const death = client.deathDate;
    if (death === null) return [];
    return [...decisionsInView(client, context), ...processesInView(client, context)]
      .filter(({ decided }) => decided > death)
      .map(({ id, decided }) => ({
        record: id,
        field: 'decided',
        words: { decided: formatDate(decided), death: formatDate(death) },
        basis: [decided, death],
      }));
  },
};
