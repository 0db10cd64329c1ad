import { stayWithoutInterruption } from '../../../shared/rules/r066-stay-without-interruption.ts';
import { aClient, aDecision, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Period } from '../../../shared/record/client.ts';

/** In hospital from 1 June, with care at home since March. */
const hospital = (
  to: string | null,
  periods: readonly Period[] = [{ from: '2015-03-16', to: null }],
  service: 35 | 44 = 44,
) =>
  aClient({
    decisions: [aDecision({ service, periods: [...periods] })],
    stays: [aStay({ from: '2015-06-01', to })],
  });

clientRuleTable(stayWithoutInterruption, {
  passes: [
    ['5 days', hospital('2015-06-05')],
    [
      'interrupted, both days counted twice',
      hospital('2015-06-10', [
        { from: '2015-03-16', to: '2015-06-01' },
        { from: '2015-06-10', to: null },
      ]),
    ],
    ['the service began after it', hospital('2015-06-10', [{ from: '2015-06-11', to: null }])],
    ['an alarm stays', hospital('2015-06-10', undefined, 35)],
    ['there for 5 days so far', hospital(null), { today: '2015-06-05' }],
    ['no services', aClient({ stays: [aStay()] })],
  ],
  fails: [
    ['6 days', hospital('2015-06-06'), ['stay-1 from']],
    ['there for 6 days so far', hospital(null), ['stay-1 from'], { today: '2015-06-06' }],
    [
      'taken up while still away',
      hospital('2015-06-10', [
        { from: '2015-03-16', to: '2015-06-01' },
        { from: '2015-06-08', to: null },
      ]),
      ['stay-1 from'],
    ],
  ],
  says: {
    nb: 'Oppholdet fra 01.06.2015 er på mer enn 5 dager, men det er ikke registrert avbrudd i «44 Helsetjenester i hjemmet».',
    nn: 'Opphaldet frå 01.06.2015 er på meir enn 5 dagar, men det er ikkje registrert avbrot i «44 Helsetenester i heimen».',
  },
});
