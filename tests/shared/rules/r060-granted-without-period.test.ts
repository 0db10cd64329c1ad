import { grantedWithoutPeriod } from '../../../shared/rules/r060-granted-without-period.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(grantedWithoutPeriod, {
  passes: [
    ['one period', aClient({ decisions: [aDecision()] })],
    ['a rejection', aClient({ decisions: [aRejection()] })],
    ['service 45: another rule', aClient({ decisions: [aDecision({ service: 45, periods: [] })] })],
  ],
  fails: [['none', aClient({ decisions: [aDecision({ periods: [] })] }), ['decision-1 periods']]],
  says: {
    nb: '44 Helsetjenester i hjemmet er innvilget, men har ingen startdato. Slik kommer tjenesten ikke med i uttrekket.',
    nn: '44 Helsetenester i heimen er innvilga, men har ingen startdato. Slik kjem tenesta ikkje med i uttrekket.',
  },
});
