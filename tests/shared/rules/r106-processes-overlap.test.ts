import { processesOverlap } from '../../../shared/rules/r106-processes-overlap.ts';
import { aClient, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const second = (from: string) =>
  aClient({
    rehabilitations: [aRehabilitation({ to: '2015-06-30' }), aRehabilitation({ id: 'process-2', from })],
  });

clientRuleTable(processesOverlap, {
  passes: [['one after the other', second('2015-07-01')]],
  fails: [['they share a day', second('2015-06-30'), ['process-2 from']]],
  says: {
    nb: 'Re-/habiliteringen fra 30.06.2015 løper samtidig med den fra 16.03.2015. Er det den samme prosessen?',
    nn: 'Re-/habiliteringa frå 30.06.2015 går samtidig med den frå 16.03.2015. Er det den same prosessen?',
  },
});
