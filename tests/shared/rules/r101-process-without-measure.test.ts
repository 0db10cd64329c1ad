import { processWithoutMeasure } from '../../../shared/rules/r101-process-without-measure.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const process = aRehabilitation();

clientRuleTable(processWithoutMeasure, {
  passes: [
    [
      'a service',
      aClient({ rehabilitations: [process], decisions: [aDecision({ rehabilitation: 'process-1' })] }),
    ],
    [
      'one that isn’t reported',
      aClient({ rehabilitations: [{ ...process, notReported: ['Skolehelsetjeneste'] }] }),
    ],
  ],
  fails: [
    ['none', aClient({ rehabilitations: [process] }), ['process-1 notReported']],
    [
      'a service outside it, and a rejection',
      aClient({
        rehabilitations: [process],
        decisions: [aDecision(), aRejection({ id: 'decision-2', rehabilitation: 'process-1' })],
      }),
      ['process-1 notReported'],
    ],
  ],
  says: {
    nb: 'Re-/habiliteringen fra 16.03.2015 har ingen tiltak. Tjenestene som inngår, skal også registreres.',
    nn: 'Re-/habiliteringa frå 16.03.2015 har ingen tiltak. Tenestene som inngår, skal òg registrerast.',
  },
});
