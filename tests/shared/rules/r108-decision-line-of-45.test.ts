import { decisionLineOf45 } from '../../../shared/rules/r108-decision-line-of-45.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(decisionLineOf45, {
  passes: [
    ['a process', aClient({ rehabilitations: [aRehabilitation()] })],
    ['a rejection', aClient({ decisions: [aRejection({ service: 45 })] })],
  ],
  fails: [['a decision', aClient({ decisions: [aDecision({ service: 45 })] }), ['decision-1 service']]],
  says: {
    nb: 'Re-/habilitering (45) er ført som et vanlig vedtak. Den registreres som prosess, med tiltakene som inngår.',
    nn: 'Re-/habilitering (45) er ført som eit vanleg vedtak. Ho skal registrerast som prosess, med tiltaka som inngår.',
  },
});
