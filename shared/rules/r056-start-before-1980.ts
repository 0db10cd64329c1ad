import { formatDate, type IsoDate } from '../record/dates.ts';
import { grantedInView, processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods } from './spans.ts';

const EARLIEST: IsoDate = '1980-01-01';

/** A service that has run since before 1980 is nearly always a mistyped year: 1915 for 2015. */
export const startBefore1980: ClientRule = {
  id: 'R-056',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Start før 1980', nn: 'Start før 1980' },
  text: {
    nb: 'Startdatoen er {from}, før 1980. Stemmer årstallet?',
    nn: 'Startdatoen er {from}, før 1980. Stemmer årstalet?',
  },
  source: 'ours',
  check: (client, context) =>
    [
      ...placedPeriods(grantedInView(client, context)).map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.from`,
        from: period.from,
      })),
      ...processesInView(client, context).map(({ id, from }) => ({ record: id, field: 'from', from })),
    ]
      .filter(({ from }) => from < EARLIEST)
      .map(({ record, field, from }) => ({
        record,
        field,
        words: { from: formatDate(from) },
        basis: [from],
      })),
};
