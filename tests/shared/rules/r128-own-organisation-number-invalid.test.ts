import { ownOrganisationNumberInvalid } from '../../../shared/rules/r128-own-organisation-number-invalid.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

const having = (organisationNumber: string | null) => ({
  municipality: { number: '0511', district: null, organisationNumber },
});

municipalityRuleTable(ownOrganisationNumberInvalid, {
  passes: [
    ['a valid number', aYear(), having('974760673')],
    ['none', aYear(), having(null)],
  ],
  fails: [
    ['a wrong control digit', aYear(), ['– municipality.organisationNumber'], having('974760674')],
    ['something else', aYear(), ['– municipality.organisationNumber'], having('Dovre')],
  ],
  says: {
    nb: 'Kommunens organisasjonsnummer, 974760674, er ikke gyldig. Rett det i innstillingene.',
    nn: 'Organisasjonsnummeret til kommunen, 974760674, er ikkje gyldig. Rett det i innstillingane.',
  },
});
