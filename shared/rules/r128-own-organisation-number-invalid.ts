import { isOrganisationNumber } from '../record/organisation-number.ts';
import { organisationOf } from './organisation.ts';
import type { MunicipalityRule } from './rule.ts';

/** The municipality's own organisation number stands in the head of every extract: nine digits, the last a check. */
export const ownOrganisationNumberInvalid: MunicipalityRule = {
  id: 'R-128',
  severity: 'feil',
  scope: 'municipality',
  name: { nb: 'Kommunens organisasjonsnummer', nn: 'Organisasjonsnummeret til kommunen' },
  text: {
    nb: 'Kommunens organisasjonsnummer, {number}, er ikke gyldig. Rett det i innstillingene.',
    nn: 'Organisasjonsnummeret til kommunen, {number}, er ikkje gyldig. Rett det i innstillingane.',
  },
  source: 'ours, organisation numbers end in a control digit',
  check(_summary, { municipality }) {
    const number = organisationOf(municipality);
    return number === null || isOrganisationNumber(number)
      ? []
      : [{ record: null, field: 'municipality.organisationNumber', words: { number }, basis: [number] }];
  },
};
