import { dayStayWithoutOrganisation } from '../../../shared/rules/r052-day-stay-without-organisation.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const at = (service: 37 | 39 | 44 | 46 | 47 | 50, organisationNumber: string | null) =>
  aClient({ decisions: [aDecision({ service, organisationNumber })] });

clientRuleTable(dayStayWithoutOrganisation, {
  passes: [
    ['told', at(46, '974760673')],
    ['another service', at(50, null)],
  ],
  fails: [['not told', at(46, null), ['decision-1 organisationNumber']]],
  says: {
    nb: 'Vedtaket om 46 Dagopphold i institusjon har ikke organisasjonsnummer. Er dagoppholdet i en institusjon, skal nummeret med.',
    nn: 'Vedtaket om 46 Dagopphald i institusjon har ikkje organisasjonsnummer. Er dagopphaldet i ein institusjon, skal nummeret med.',
  },
});
