import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/** A day stay (46) has an organisation number where it is in an institution, and rightly none where it isn't. */
export const dayStayWithoutOrganisation: ClientRule = {
  id: 'R-052',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Dagopphold uten organisasjonsnummer', nn: 'Dagopphald utan organisasjonsnummer' },
  text: {
    nb: 'Vedtaket om {service} har ikke organisasjonsnummer. Er dagoppholdet i en institusjon, skal nummeret med.',
    nn: 'Vedtaket om {service} har ikkje organisasjonsnummer. Er dagopphaldet i ein institusjon, skal nummeret med.',
  },
  source: 'guide 2004, variable 46',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(
        (decision) =>
          context.book.variables[decision.service].organisationNumberOptional &&
          organisationOf(decision) === null,
      )
      .map(({ id, service }) => ({
        record: id,
        field: 'organisationNumber',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
