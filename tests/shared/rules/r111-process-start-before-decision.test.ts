import { processStartBeforeDecision } from '../../../shared/rules/r111-process-start-before-decision.ts';
import { aClient, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const start = (from: string) =>
  aClient({ rehabilitations: [aRehabilitation({ decided: '2015-03-09', from })] });

clientRuleTable(processStartBeforeDecision, {
  passes: [['on the day', start('2015-03-09')]],
  fails: [['the day before', start('2015-03-08'), ['process-1 from']]],
  says: {
    nb: 'Re-/habiliteringen starter 08.03.2015, men er besluttet 09.03.2015. Stemmer datoene?',
    nn: 'Re-/habiliteringa startar 08.03.2015, men er avgjord 09.03.2015. Stemmer datoane?',
  },
});
