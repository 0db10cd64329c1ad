import { rejectionWithContent } from '../../../shared/rules/r061-rejection-with-content.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Decision } from '../../../shared/record/client.ts';

const rejected = (more: Partial<Decision>) => aClient({ decisions: [aRejection(more)] });

clientRuleTable(rejectionWithContent, {
  passes: [
    ['nothing but a date', rejected({})],
    ['a granted decision', aClient({ decisions: [aDecision()] })],
  ],
  fails: [
    ['hours', rejected({ minutesPerWeek: 60 }), ['decision-1 minutesPerWeek']],
    ['an institution', rejected({ organisationNumber: '974760673' }), ['decision-1 organisationNumber']],
    ['a period', rejected({ periods: [{ from: '2015-03-16', to: null }] }), ['decision-1 periods']],
  ],
  says: {
    nb: '44 Helsetjenester i hjemmet er avslått, men har timer, start og slutt eller organisasjonsnummer. Er det et avslag, blir resten ikke sendt inn.',
    nn: '44 Helsetenester i heimen er avslått, men har timar, start og slutt eller organisasjonsnummer. Er det eit avslag, blir resten ikkje sendt inn.',
  },
});
