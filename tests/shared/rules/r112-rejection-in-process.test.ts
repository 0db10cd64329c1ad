import { rejectionInProcess } from '../../../shared/rules/r112-rejection-in-process.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Decision } from '../../../shared/record/client.ts';

const decision = (one: Decision) => aClient({ rehabilitations: [aRehabilitation()], decisions: [one] });

clientRuleTable(rejectionInProcess, {
  passes: [
    ['a granted measure', decision(aDecision({ rehabilitation: 'process-1' }))],
    ['a rejection outside', decision(aRejection())],
  ],
  fails: [
    [
      'a rejection inside',
      decision(aRejection({ rehabilitation: 'process-1' })),
      ['decision-1 rehabilitation'],
    ],
  ],
  says: {
    nb: '44 Helsetjenester i hjemmet er avslått, men merket som tiltak i en re-/habilitering.',
    nn: '44 Helsetenester i heimen er avslått, men merkt som tiltak i ei re-/habilitering.',
  },
});
