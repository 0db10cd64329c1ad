import { endBeforeStart } from '../../../shared/rules/r046-end-before-start.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const period = (from: string, to: string | null) =>
  aClient({ decisions: [aDecision({ periods: [{ from, to }] })] });
const process = (from: string, to: string | null) =>
  aClient({ rehabilitations: [aRehabilitation({ from, to })] });

clientRuleTable(endBeforeStart, {
  passes: [
    ['one day', period('2015-03-16', '2015-03-16')],
    ['open', period('2015-03-16', null)],
    ['a process of one day', process('2015-03-16', '2015-03-16')],
    ['of other years', period('2013-03-16', '2012-03-15'), { year: 2016 }],
  ],
  fails: [
    ['a day before', period('2015-03-16', '2015-03-15'), ['decision-1 periods.0.to']],
    ['a process', process('2015-03-16', '2015-03-15'), ['process-1 to']],
    [
      'seen from the year of the end',
      aClient({
        decisions: [
          aDecision({ decided: '2014-12-01', periods: [{ from: '2016-03-01', to: '2015-03-01' }] }),
        ],
      }),
      ['decision-1 periods.0.to'],
    ],
  ],
  says: {
    nb: 'Starter 16.03.2015 og slutter 15.03.2015: slutten er før starten. Slik blir ingen dag regnet med.',
    nn: 'Startar 16.03.2015 og sluttar 15.03.2015: slutten er før starten. Slik blir ingen dag rekna med.',
  },
});
