import { formatDate } from '../record/dates.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { isReversed } from './spans.ts';

/** A process neither starts after death nor runs on after it: it is reported as service 45, and services end there. */
export const processAfterDeath: ClientRule = {
  id: 'R-110',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Prosessen løper etter dødsdato', nn: 'Prosessen går etter dødsdato' },
  text: {
    nb: 'Personen døde {death}, men re-/habiliteringen fra {from} er ikke avsluttet da.',
    nn: 'Personen døydde {death}, men re-/habiliteringa frå {from} er ikkje avslutta då.',
  },
  source: 'guide 2004, variables 4 and 45',
  check(client, context) {
    const death = client.deathDate;
    if (death === null) return [];
    return processesInView(client, context)
      .filter((process) => !isReversed(process) && (process.to ?? '9999') > death)
      .map(({ id, from, to }) => ({
        record: id,
        field: from > death ? 'from' : 'to',
        words: { death: formatDate(death), from: formatDate(from) },
        basis: [death, from, to],
      }));
  },
};
