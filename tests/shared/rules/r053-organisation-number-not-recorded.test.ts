import { organisationNumberNotRecorded } from '../../../shared/rules/r053-organisation-number-not-recorded.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const at = (service: 37 | 39 | 44 | 46 | 47 | 50, organisationNumber: string | null) =>
  aClient({ decisions: [aDecision({ service, organisationNumber })] });

clientRuleTable(organisationNumberNotRecorded, {
  passes: [
    ['at home without', at(44, null)],
    ['in an institution', at(50, '974760673')],
    ['a day stay', at(46, '974760673')],
  ],
  fails: [['at home', at(44, '974760673'), ['decision-1 organisationNumber']]],
  says: {
    nb: 'Vedtaket om 44 Helsetjenester i hjemmet har organisasjonsnummer 974760673, men tjenesten registreres uten. Det blir ikke sendt inn. Er det riktig tjeneste?',
    nn: 'Vedtaket om 44 Helsetenester i heimen har organisasjonsnummer 974760673, men tenesta blir registrert utan. Det blir ikkje sendt inn. Er det rett teneste?',
  },
});
