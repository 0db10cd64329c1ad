import { hoursMissing } from '../../../shared/rules/r042-hours-missing.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const EARLIER = { year: 2008, today: '2009-01-08' };
const without = (service: 30 | 33 | 34 | 37 | 44, decided = '2015-03-09') =>
  aClient({ decisions: [aDecision({ service, decided, minutesPerWeek: null })] });

clientRuleTable(hoursMissing, {
  passes: [
    ['hours', aClient({ decisions: [aDecision()] })],
    ['meals have none', without(34)],
    ['day activities need none', without(33)],
    ['respite in an institution needed none in 2008', without(37, '2008-03-09'), EARLIER],
    ['a rejection', aClient({ decisions: [aRejection()] })],
  ],
  fails: [
    ['care at home', without(44), ['decision-1 minutesPerWeek']],
    ['respite in an institution', without(37), ['decision-1 minutesPerWeek']],
    ['a day centre in 2008', without(33, '2008-03-09'), ['decision-1 minutesPerWeek'], EARLIER],
  ],
  says: {
    nb: 'Vedtaket om 44 Helsetjenester i hjemmet mangler timer per uke. Uten timer teller tjenesten ikke med i summen som registeret får.',
    nn: 'Vedtaket om 44 Helsetenester i heimen manglar timar per veke. Utan timar tel tenesta ikkje med i summen som registeret får.',
  },
});
