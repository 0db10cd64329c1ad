import { organisationNumberInvalid } from '../../../shared/rules/r051-organisation-number-invalid.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const at = (service: 37 | 39 | 44 | 46 | 47 | 50, organisationNumber: string | null) =>
  aClient({ decisions: [aDecision({ service, organisationNumber })] });

clientRuleTable(organisationNumberInvalid, {
  passes: [
    ['valid', at(50, '974760673')],
    ['none', at(50, null)],
    ['on a service that has none: another rule', at(44, '123')],
    [
      'a rejection: another rule',
      aClient({ decisions: [aRejection({ service: 50, organisationNumber: '123' })] }),
    ],
  ],
  fails: [
    ['a wrong control digit', at(50, '974760674'), ['decision-1 organisationNumber']],
    ['a day stay', at(46, '97476067'), ['decision-1 organisationNumber']],
    ['letters', at(47, 'Solheim'), ['decision-1 organisationNumber']],
  ],
  says: {
    nb: '«974760674» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer som ikke stemmer her.',
    nn: '«974760674» er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer som ikkje stemmer her.',
  },
});
