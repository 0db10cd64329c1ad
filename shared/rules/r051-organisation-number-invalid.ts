import { isOrganisationNumber } from '../record/organisation-number.ts';
import { grantedInView } from './in-view.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/** Nine digits, the last of which is a control digit (modulus 11). On a service that has no number R-053 speaks. */
export const organisationNumberInvalid: ClientRule = {
  id: 'R-051',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Ugyldig organisasjonsnummer', nn: 'Ugyldig organisasjonsnummer' },
  text: {
    nb: '«{number}» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer som ikke stemmer her.',
    nn: '«{number}» er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer som ikkje stemmer her.',
  },
  source: 'guide 2004, variables 37, 39, 46–50; the Register of Legal Entities',
  check: (client, context) =>
    grantedInView(client, context).flatMap((decision) => {
      const number = organisationOf(decision);
      if (number === null || !context.book.variables[decision.service].organisationNumber) return [];
      return isOrganisationNumber(number)
        ? []
        : [{ record: decision.id, field: 'organisationNumber', words: { number }, basis: [number] }];
    }),
};
