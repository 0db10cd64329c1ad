import { formatDate } from '../record/dates.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** A process starts on or after the day it was decided, as every service does. */
export const processStartBeforeDecision: ClientRule = {
  id: 'R-111',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Prosessen starter før beslutningen', nn: 'Prosessen startar før avgjerda' },
  text: {
    nb: 'Re-/habiliteringen starter {from}, men er besluttet {decided}. Stemmer datoene?',
    nn: 'Re-/habiliteringa startar {from}, men er avgjord {decided}. Stemmer datoane?',
  },
  source: 'guide 2004, variable 45',
  check: (client, context) =>
    processesInView(client, context)
      .filter(({ from, decided }) => from < decided)
      .map(({ id, from, decided }) => ({
        record: id,
        field: 'from',
        words: { from: formatDate(from), decided: formatDate(decided) },
        basis: [from, decided],
      })),
};
