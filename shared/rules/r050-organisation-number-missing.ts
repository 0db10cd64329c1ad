import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/** Services in an institution name it by its organisation number. A day stay (46) has a rule of its own, R-052. */
export const organisationNumberMissing: ClientRule = {
  id: 'R-050',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Organisasjonsnummer mangler', nn: 'Organisasjonsnummer manglar' },
  text: {
    nb: 'Vedtaket om {service} mangler institusjonens organisasjonsnummer. Uten det ser registeret ikke hvor tjenesten gis.',
    nn: 'Vedtaket om {service} manglar organisasjonsnummeret til institusjonen. Utan det ser registeret ikkje kvar tenesta blir gitt.',
  },
  source: 'guide 2004, variables 37, 39, 47–50',
  check: (client, context) =>
    grantedInView(client, context)
      .filter((decision) => {
        const { organisationNumber, organisationNumberOptional } = context.book.variables[decision.service];
        return organisationNumber && !organisationNumberOptional && organisationOf(decision) === null;
      })
      .map(({ id, service }) => ({
        record: id,
        field: 'organisationNumber',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
