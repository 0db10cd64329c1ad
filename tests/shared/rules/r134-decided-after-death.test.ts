import { decidedAfterDeath } from '../../../shared/rules/r134-decided-after-death.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Client } from '../../../shared/record/client.ts';

const dead = (deathDate: string | null, more: Partial<Client> = { decisions: [aDecision()] }) =>
  aClient({ deathDate, ...more });

clientRuleTable(decidedAfterDeath, {
  passes: [
    ['alive', dead(null)],
    ['on the day', dead('2015-03-09')],
  ],
  fails: [
    ['the day after', dead('2015-03-08'), ['decision-1 decided']],
    ['a rejection', dead('2015-03-08', { decisions: [aRejection()] }), ['decision-1 decided']],
    ['a process', dead('2015-03-08', { rehabilitations: [aRehabilitation()] }), ['process-1 decided']],
  ],
  says: {
    nb: 'Vedtaket er datert 09.03.2015, men personen døde 08.03.2015. Stemmer datoene?',
    nn: 'Vedtaket er datert 09.03.2015, men personen døydde 08.03.2015. Stemmer datoane?',
  },
});
