import { addMonths, formatDate } from '../record/dates.ts';
import { firstSigned } from './first-signed.ts';
import type { ClientRule } from './rule.ts';

/**
 * Informing belongs to the first registration; more than 12 months after it, a submission has gone without the
 * person knowing, or the date is wrong.
 */
export const informedLate: ClientRule = {
  id: 'R-027',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Informert sent', nn: 'Informert seint' },
  text: {
    nb: 'Personen ble informert {date}, mer enn et år etter den første registreringen {first}. Stemmer datoen?',
    nn: 'Personen vart informert {date}, meir enn eit år etter den første registreringa {first}. Stemmer datoen?',
  },
  source: 'guide 2004, duty to inform',
  check(client) {
    const { informed } = client;
    const first = firstSigned(client);
    if (informed === null || first === null || informed.date <= addMonths(first, 12)) return [];
    return [
      {
        record: null,
        field: 'informed.date',
        words: { date: formatDate(informed.date), first: formatDate(first) },
        basis: [informed.date, first],
      },
    ];
  },
};
