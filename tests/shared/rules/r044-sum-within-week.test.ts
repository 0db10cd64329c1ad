import { sumWithinWeek } from '../../../shared/rules/r044-sum-within-week.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const first = aDecision({ minutesPerWeek: 120 * 60, rehabilitation: 'process-1' });
const second = (
  minutesPerWeek: number,
  from = '2015-03-16',
  to: string | null = null,
  service: 30 | 44 = 44,
) => aDecision({ id: 'decision-2', service, minutesPerWeek, periods: [{ from, to }] });
const both = (...of: Parameters<typeof second>) => aClient({ decisions: [first, second(...of)] });

clientRuleTable(sumWithinWeek, {
  passes: [
    ['168 hours exactly', both(48 * 60)],
    ['of two services', both(100 * 60, '2015-03-16', null, 30)],
    [
      'one after the other',
      aClient({
        decisions: [
          { ...first, periods: [{ from: '2015-03-16', to: '2015-05-31' }] },
          second(100 * 60, '2015-06-01'),
        ],
      }),
    ],
    ['one that is too much by itself: another rule', both(10_081)],
    ['before the year', both(100 * 60, '2015-03-16', '2015-12-31'), { year: 2016 }],
    ['a rejection', aClient({ decisions: [first, { ...second(100 * 60), rejected: true }] })],
  ],
  fails: [
    ['a minute more', both(48 * 60 + 1), ['decision-2 minutesPerWeek']],
    ['for a day', both(48 * 60 + 1, '2015-12-31', '2015-12-31'), ['decision-2 minutesPerWeek']],
  ],
  says: {
    nb: 'Vedtakene om 44 Helsetjenester i hjemmet er til sammen 168,02 timer per uke fra 16.03.2015. Registeret tar ikke imot mer enn 168.',
    nn: 'Vedtaka om 44 Helsetenester i heimen er til saman 168,02 timar per veke frå 16.03.2015. Registeret tek ikkje imot meir enn 168.',
  },
});
