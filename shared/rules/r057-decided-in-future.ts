import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/**
 * Nothing has been decided on a day that hasn't come. Looked for in all years: 2062 typed for 2026 would else be
 * seen by no control before 2062.
 */
export const decidedInFuture: ClientRule = {
  id: 'R-057',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Vedtaksdato fram i tid', nn: 'Vedtaksdato fram i tid' },
  text: {
    nb: 'Vedtaket er datert {decided}, som ikke har vært ennå. Stemmer datoen?',
    nn: 'Vedtaket er datert {decided}, som ikkje har vore enno. Stemmer datoen?',
  },
  source: 'guide 2004, variables 30–50',
  check: ({ decisions, rehabilitations }, { today }) =>
    [...decisions, ...rehabilitations]
      .filter(({ decided }) => decided > today)
      .map(({ id, decided }) => ({
        record: id,
        field: 'decided',
        words: { decided: formatDate(decided) },
        basis: [decided],
      })),
};
