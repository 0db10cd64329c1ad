import { registrationOldAtDecision } from '../../../shared/rules/r059-registration-old-at-decision.ts';
import { aClient, aDecision, aDraft, aRegistration, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2014. */
const decided = (date: string) =>
  aClient({
    registrations: [aRegistration({ date: '2014-03-02' }), aDraft({ id: 'draft', date: '2015-01-02' })],
    decisions: [aDecision({ decided: date })],
  });

clientRuleTable(registrationOldAtDecision, {
  passes: [
    ['twelve months exactly', decided('2015-03-02')],
    ['none yet: another rule', decided('2014-03-01')],
    [
      'a newer one',
      aClient({
        registrations: [aRegistration({ date: '2013-03-02' }), aRegistration({ id: 'new' })],
        decisions: [aDecision()],
      }),
    ],
  ],
  fails: [
    ['a day more', decided('2015-03-03'), ['decision-1 decided']],
    [
      'a process',
      aClient({
        registrations: [aRegistration({ date: '2014-03-02' })],
        rehabilitations: [aRehabilitation()],
      }),
      ['process-1 decided'],
    ],
  ],
  says: {
    nb: 'Da vedtaket ble gjort 03.03.2015, gjaldt registreringen fra 02.03.2014. Den var over 12 måneder gammel.',
    nn: 'Då vedtaket vart gjort 03.03.2015, gjaldt registreringa frå 02.03.2014. Ho var over 12 månader gammal.',
  },
});
