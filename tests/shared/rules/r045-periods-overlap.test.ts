import { periodsOverlap } from '../../../shared/rules/r045-periods-overlap.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Period } from '../../../shared/record/client.ts';

const periods = (...of: readonly (readonly [string, string | null])[]) =>
  aClient({ decisions: [aDecision({ periods: of.map(([from, to]): Period => ({ from, to })) })] });

clientRuleTable(periodsOverlap, {
  passes: [
    ['they touch', periods(['2015-03-16', '2015-06-14'], ['2015-06-15', null])],
    ['the later first', periods(['2015-06-15', null], ['2015-03-16', '2015-06-14'])],
    [
      'one that ends before it starts: another rule',
      periods(['2015-06-15', '2015-03-01'], ['2015-04-01', null]),
    ],
    ['of two decisions', aClient({ decisions: [aDecision(), aDecision({ id: 'decision-2' })] })],
  ],
  fails: [
    [
      'they share a day',
      periods(['2015-03-16', '2015-06-15'], ['2015-06-15', null]),
      ['decision-1 periods.1.from'],
    ],
    ['one still open', periods(['2015-06-15', null], ['2015-03-16', null]), ['decision-1 periods.0.from']],
    [
      'one within another, and one after it',
      periods(['2015-03-16', '2015-12-31'], ['2015-04-01', '2015-04-30'], ['2015-06-01', null]),
      ['decision-1 periods.1.from', 'decision-1 periods.2.from'],
    ],
  ],
  says: {
    nb: 'Perioden fra 15.06.2015 begynner før den forrige i samme vedtak er slutt. Da teller timene dobbelt.',
    nn: 'Perioden frå 15.06.2015 tek til før den førre i same vedtak er slutt. Då tel timane dobbelt.',
  },
});
