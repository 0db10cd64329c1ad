import { measureOutsideProcess } from '../../../shared/rules/r104-measure-outside-process.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** A process from 16 March to 30 June. */
const measure = (from: string, to: string | null, rehabilitation: string | null = 'process-1') =>
  aClient({
    rehabilitations: [aRehabilitation({ to: '2015-06-30' })],
    decisions: [aDecision({ rehabilitation, periods: [{ from, to }] })],
  });

clientRuleTable(measureOutsideProcess, {
  passes: [
    ['the same days', measure('2015-03-16', '2015-06-30')],
    ['a service outside it', measure('2015-01-01', null, null)],
    ['a process that isn’t there: another rule', measure('2015-01-01', null, 'process-2')],
    [
      'both open',
      aClient({
        rehabilitations: [aRehabilitation()],
        decisions: [aDecision({ rehabilitation: 'process-1' })],
      }),
    ],
  ],
  fails: [
    ['a day early', measure('2015-03-15', '2015-06-30'), ['decision-1 periods.0.from']],
    ['a day late', measure('2015-03-16', '2015-07-01'), ['decision-1 periods.0.to']],
    ['still open', measure('2015-03-16', null), ['decision-1 periods.0.to']],
  ],
  says: {
    nb: '44 Helsetjenester i hjemmet er tiltak i re-/habiliteringen fra 16.03.2015, men løper utenfor prosessens tid. Stemmer datoene?',
    nn: '44 Helsetenester i heimen er tiltak i re-/habiliteringa frå 16.03.2015, men går utanfor tida til prosessen. Stemmer datoane?',
  },
});
