import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * A granted service has a start date. Without one it is in the extract of no year; perhaps it hasn't begun yet.
 * Service 45 has no decision of its own: R-108.
 */
export const grantedWithoutPeriod: ClientRule = {
  id: 'R-060',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Innvilget, men uten startdato', nn: 'Innvilga, men utan startdato' },
  text: {
    nb: '{service} er innvilget, men har ingen startdato. Slik kommer tjenesten ikke med i uttrekket.',
    nn: '{service} er innvilga, men har ingen startdato. Slik kjem tenesta ikkje med i uttrekket.',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(({ service, periods }) => service !== 45 && periods.length === 0)
      .map(({ id, service }) => ({
        record: id,
        field: 'periods',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
