import { decidedInFuture } from '../../../shared/rules/r057-decided-in-future.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const decided = (date: string) => aClient({ decisions: [aDecision({ decided: date })] });

clientRuleTable(decidedInFuture, {
  passes: [['today', decided('2016-01-08')]],
  fails: [
    ['tomorrow', decided('2016-01-09'), ['decision-1 decided']],
    [
      'a rejection, in whatever year',
      aClient({ decisions: [aRejection({ decided: '2051-03-09' })] }),
      ['decision-1 decided'],
    ],
    [
      'a process',
      aClient({ rehabilitations: [aRehabilitation({ decided: '2051-03-09' })] }),
      ['process-1 decided'],
    ],
  ],
  says: {
    nb: 'Vedtaket er datert 09.01.2016, som ikke har vært ennå. Stemmer datoen?',
    nn: 'Vedtaket er datert 09.01.2016, som ikkje har vore enno. Stemmer datoen?',
  },
});
