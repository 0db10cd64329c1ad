import { serviceStartsAfterDeath } from '../../../shared/rules/r048-service-starts-after-death.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const dead = (from: string, deathDate: string | null = '2015-11-03') =>
  aClient({ deathDate, decisions: [aDecision({ periods: [{ from, to: null }] })] });

clientRuleTable(serviceStartsAfterDeath, {
  passes: [
    ['alive', dead('2015-03-16', null)],
    ['on the day', dead('2015-11-03')],
    ['a rejection', aClient({ deathDate: '2015-03-01', decisions: [aRejection()] })],
  ],
  fails: [['the day after', dead('2015-11-04'), ['decision-1 periods.0.from']]],
  says: {
    nb: 'Personen døde 03.11.2015, men tjenesten starter 04.11.2015. Er den ført på riktig person, og stemmer datoene?',
    nn: 'Personen døydde 03.11.2015, men tenesta startar 04.11.2015. Er ho ført på rett person, og stemmer datoane?',
  },
});
