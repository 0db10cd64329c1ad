import { startBeforeDecision } from '../../../shared/rules/r055-start-before-decision.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const start = (from: string) =>
  aClient({ decisions: [aDecision({ decided: '2015-03-09', periods: [{ from, to: null }] })] });

clientRuleTable(startBeforeDecision, {
  passes: [['on the day', start('2015-03-09')]],
  fails: [['the day before', start('2015-03-08'), ['decision-1 periods.0.from']]],
  says: {
    nb: 'Tjenesten starter 08.03.2015, men vedtaket er datert 09.03.2015. Stemmer datoene?',
    nn: 'Tenesta startar 08.03.2015, men vedtaket er datert 09.03.2015. Stemmer datoane?',
  },
});
