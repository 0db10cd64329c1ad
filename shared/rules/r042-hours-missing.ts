import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * A granted decision tells the hours per week where the year's code book requires them. Which services those are has
 * changed: day activities (33) needed hours until 2008, respite in an institution (37) needs them since.
 */
export const hoursMissing: ClientRule = {
  id: 'R-042',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Timer per uke mangler', nn: 'Timar per veke manglar' },
  text: {
    nb: 'Vedtaket om {service} mangler timer per uke. Uten timer teller tjenesten ikke med i summen som registeret får.',
    nn: 'Vedtaket om {service} manglar timar per veke. Utan timar tel tenesta ikkje med i summen som registeret får.',
  },
  source: 'guide 2004, variables 30–50; letter 2015',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(
        ({ service, minutesPerWeek }) =>
          minutesPerWeek === null && context.book.variables[service].hours === 'required',
      )
      .map(({ id, service }) => ({
        record: id,
        field: 'minutesPerWeek',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
