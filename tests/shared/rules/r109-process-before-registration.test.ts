import { processBeforeRegistration } from '../../../shared/rules/r109-process-before-registration.ts';
import { aClient, aDraft, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const decided = (date: string) => aClient({ rehabilitations: [aRehabilitation({ decided: date })] });

clientRuleTable(processBeforeRegistration, {
  passes: [
    ['on the day of the first', decided('2015-03-02')],
    ['none signed: another rule', { ...decided('2015-03-01'), registrations: [aDraft()] }],
  ],
  fails: [['the day before', decided('2015-03-01'), ['process-1 decided']]],
  says: {
    nb: 'Re-/habiliteringen er besluttet 01.03.2015, men den første underskrevne registreringen er fra 02.03.2015.',
    nn: 'Re-/habiliteringa er avgjord 01.03.2015, men den første underskrivne registreringa er frå 02.03.2015.',
  },
});
