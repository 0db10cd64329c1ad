import { startBefore1980 } from '../../../shared/rules/r056-start-before-1980.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const start = (from: string) => aClient({ decisions: [aDecision({ periods: [{ from, to: null }] })] });

clientRuleTable(startBefore1980, {
  passes: [['on 1 January 1980', start('1980-01-01')]],
  fails: [
    ['the day before', start('1979-12-31'), ['decision-1 periods.0.from']],
    [
      'a process',
      aClient({ rehabilitations: [aRehabilitation({ from: '1915-03-16' })] }),
      ['process-1 from'],
    ],
  ],
  says: {
    nb: 'Startdatoen er 31.12.1979, før 1980. Stemmer årstallet?',
    nn: 'Startdatoen er 31.12.1979, før 1980. Stemmer årstalet?',
  },
});
