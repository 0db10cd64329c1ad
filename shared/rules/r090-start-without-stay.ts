import { comesFromStay } from '../record/acts/stay-rule.ts';
import { addDays, compareDates, formatDate } from '../record/dates.ts';
import { covers } from '../record/acts/periods.ts';
import { grantedPeriods } from './granted-periods.ts';
import { viewDay } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * Services that start, or start again after a break, often follow a stay in hospital, which is recorded when it ended
 * 14 days or less before. One hint for a day on which something starts and nothing ran the day before.
 */
export const startWithoutStay: ClientRule = {
  id: 'R-090',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Kom personen fra et døgntilbud?', nn: 'Kom personen frå eit døgntilbod?' },
  text: {
    nb: '«{service}» begynte {from}, og det er ikke ført noe døgntilbud de siste 14 dagene før. Kom personen fra sykehus eller annen institusjon, skal oppholdet registreres.',
    nn: '«{service}» byrja {from}, og det er ikkje ført noko døgntilbod dei siste 14 dagane før. Kom personen frå sjukehus eller annan institusjon, skal opphaldet registrerast.',
  },
  source: 'guide 2004, variable 51',
  check(client, context) {
    const periods = grantedPeriods(client).toSorted((a, b) => a.service - b.service);
    const starts = [...new Set(periods.map(({ from }) => from))]
      .filter((from) => from.startsWith(`${context.year}-`) && from <= viewDay(context))
      .filter((from) => !periods.some((period) => covers(period, addDays(from, -1))))
      .filter((from) => !comesFromStay(client.stays, from))
      .sort(compareDates);
    return starts.flatMap((start) => {
      const first = periods.find(({ from }) => from === start);
      if (first === undefined) return [];
      return [
        {
          record: first.record,
          field: first.fields.from,
          words: { service: numberedName(context.book, first.service), from: formatDate(start) },
          basis: [start],
        },
      ];
    });
  },
};
