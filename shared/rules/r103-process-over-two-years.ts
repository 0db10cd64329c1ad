import { ageOn, formatDate } from '../record/dates.ts';
import { processesInView, viewDay } from './in-view.ts';
import type { ClientRule } from './rule.ts';

const YEARS = 2;

/** Re-/habilitation is limited in time. From 16 March 2013 to 15 March 2015 are two years; a day more is found. */
export const processOverTwoYears: ClientRule = {
  id: 'R-103',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Prosess som varer over to år', nn: 'Prosess som varer over to år' },
  text: {
    nb: 'Re-/habiliteringen fra {from} varer i mer enn to år. Prosessen skal være tidsavgrenset: er den slutt?',
    nn: 'Re-/habiliteringa frå {from} varer i meir enn to år. Prosessen skal vere tidsavgrensa: er han slutt?',
  },
  source: 'letter 2015; guide 2004, variable 45; two years are ours',
  check: (client, context) =>
    processesInView(client, context)
      .filter(({ from, to }) => ageOn(from, to ?? viewDay(context)) >= YEARS)
      .map(({ id, from, to }) => ({
        record: id,
        field: 'to',
        words: { from: formatDate(from) },
        basis: [from, to],
      })),
};
