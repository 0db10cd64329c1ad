import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/** Services outside institutions have no organisation number; one that is typed there is often the wrong service. */
export const organisationNumberNotRecorded: ClientRule = {
  id: 'R-053',
  severity: 'varsel',
  scope: 'client',
  name: {
    nb: 'Organisasjonsnummer på en tjeneste uten',
    nn: 'Organisasjonsnummer på ei teneste utan',
  },
  text: {
    nb: 'Vedtaket om {service} har organisasjonsnummer {number}, men tjenesten registreres uten. Det blir ikke sendt inn. Er det riktig tjeneste?',
    nn: 'Vedtaket om {service} har organisasjonsnummer {number}, men tenesta blir registrert utan. Det blir ikkje sendt inn. Er det rett teneste?',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    grantedInView(client, context).flatMap((decision) => {
      const number = organisationOf(decision);
      if (number === null || context.book.variables[decision.service].organisationNumber) return [];
      const words = { service: numberedName(context.book, decision.service), number };
      return [{ record: decision.id, field: 'organisationNumber', words, basis: [decision.service, number] }];
    }),
};
