import { shortInterruption } from '../../../shared/rules/r067-short-interruption.ts';
import { aClient, aDecision, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Stay } from '../../../shared/record/client.ts';

const resumed = (from: string, stays: readonly Stay[] = []) =>
  aClient({
    decisions: [
      aDecision({
        periods: [
          { from: '2015-03-16', to: '2015-05-31' },
          { from, to: null },
        ],
      }),
    ],
    stays,
  });

clientRuleTable(shortInterruption, {
  passes: [
    ['no day between', resumed('2015-06-01')],
    ['6 days', resumed('2015-06-07')],
    ['in a stay of 6 days', resumed('2015-06-06', [aStay({ from: '2015-06-01', to: '2015-06-06' })])],
    ['of another year', resumed('2015-06-06'), { year: 2016, today: '2016-06-01' }],
  ],
  fails: [
    ['5 days', resumed('2015-06-06'), ['decision-1 periods.1.from']],
    ['one day', resumed('2015-06-02'), ['decision-1 periods.1.from']],
    [
      'in a stay of 5 days',
      resumed('2015-06-06', [aStay({ from: '2015-06-01', to: '2015-06-05' })]),
      ['decision-1 periods.1.from'],
    ],
  ],
  says: {
    nb: 'Tjenesten er avbrutt i 5 dag(er) fram til 06.06.2015. For opphold på 5 dager eller mindre i sykehus og liknende registreres ikke avbrudd.',
    nn: 'Tenesta er avbroten i 5 dag(ar) fram til 06.06.2015. For opphald på 5 dagar eller mindre i sjukehus og liknande skal ein ikkje registrere avbrot.',
  },
});
