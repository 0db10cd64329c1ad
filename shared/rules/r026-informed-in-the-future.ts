import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** Informing has happened on a day that has been. */
export const informedInTheFuture: ClientRule = {
  id: 'R-026',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Informert fram i tid', nn: 'Informert fram i tid' },
  text: {
    nb: 'Personen er ført som informert {date}, og den dagen er ikke kommet. Rett datoen.',
    nn: 'Personen er ført som informert {date}, og den dagen er ikkje komen. Rett datoen.',
  },
  source: 'guide 2004, duty to inform',
  check: ({ informed }, { today }) =>
    informed !== null && informed.date > today
      ? [
          {
            record: null,
            field: 'informed.date',
            words: { date: formatDate(informed.date) },
            basis: [informed.date],
          },
        ]
      : [],
};
