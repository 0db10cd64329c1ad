import { decidedBeforeRegistration } from '../../../shared/rules/r049-decided-before-registration.ts';
import { aClient, aDecision, aDraft, aRegistration, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const decided = (date: string) => aClient({ decisions: [aDecision({ decided: date })] });

clientRuleTable(decidedBeforeRegistration, {
  passes: [
    ['on the day of the first', decided('2015-03-02')],
    [
      'the first was entered late',
      aClient({
        registrations: [aRegistration(), aRegistration({ id: 'late', date: '2015-01-05', reason: 'late' })],
        decisions: [aDecision({ decided: '2015-01-05' })],
      }),
    ],
    ['none signed: another rule', aClient({ registrations: [aDraft()], decisions: [aDecision()] })],
  ],
  fails: [
    ['the day before', decided('2015-03-01'), ['decision-1 decided']],
    ['a rejection', aClient({ decisions: [aRejection({ decided: '2015-01-05' })] }), ['decision-1 decided']],
    [
      'a draft before it doesn’t count',
      aClient({
        registrations: [aDraft({ id: 'draft', date: '2015-01-01' }), aRegistration()],
        decisions: [aDecision({ decided: '2015-02-01' })],
      }),
      ['decision-1 decided'],
    ],
  ],
  says: {
    nb: 'Vedtaket er datert 01.03.2015, men den første underskrevne registreringen er fra 02.03.2015. Et vedtak bygger på en registrering som gjelder da.',
    nn: 'Vedtaket er datert 01.03.2015, men den første underskrivne registreringa er frå 02.03.2015. Eit vedtak byggjer på ei registrering som gjeld då.',
  },
});
