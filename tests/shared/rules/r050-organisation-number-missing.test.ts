import { organisationNumberMissing } from '../../../shared/rules/r050-organisation-number-missing.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const at = (service: 37 | 39 | 44 | 46 | 47 | 50, organisationNumber: string | null) =>
  aClient({ decisions: [aDecision({ service, organisationNumber })] });

clientRuleTable(organisationNumberMissing, {
  passes: [
    ['told', at(50, '974760673')],
    ['a service at home', at(44, null)],
    ['a day stay: another rule', at(46, null)],
    ['a rejection', aClient({ decisions: [aRejection({ service: 50 })] })],
  ],
  fails: [
    ['a long-term stay', at(50, null), ['decision-1 organisationNumber']],
    ['respite in an institution', at(37, null), ['decision-1 organisationNumber']],
    ['spaces only', at(39, '  '), ['decision-1 organisationNumber']],
  ],
  says: {
    nb: 'Vedtaket om 50 Langtidsopphold i institusjon mangler institusjonens organisasjonsnummer. Uten det ser registeret ikke hvor tjenesten gis.',
    nn: 'Vedtaket om 50 Langtidsopphald i institusjon manglar organisasjonsnummeret til institusjonen. Utan det ser registeret ikkje kvar tenesta blir gitt.',
  },
});
