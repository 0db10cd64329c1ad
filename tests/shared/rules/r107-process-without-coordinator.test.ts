import { processWithoutCoordinator } from '../../../shared/rules/r107-process-without-coordinator.ts';
import { aClient, aDraft, aRegistration, aRehabilitation, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Registration } from '../../../shared/record/registration.ts';

const registered = (more: Partial<Registration>) =>
  aClient({ registrations: [aRegistration(more)], rehabilitations: [aRehabilitation()] });

clientRuleTable(processWithoutCoordinator, {
  passes: [
    ['a coordinator', registered({ coordinator: { from: null, to: null } })],
    ['an individual plan', registered({ values: values({ 52: true }) })],
    ['no process', aClient()],
    ['neither registration nor process', aClient({ registrations: [] })],
  ],
  fails: [['neither', registered({}), ['process-1 from']]],
  undecided: [
    ['nothing signed', aClient({ registrations: [aDraft()], rehabilitations: [aRehabilitation()] })],
  ],
  says: {
    nb: 'Personen er i re-/habilitering fra 16.03.2015, men har verken koordinator eller individuell plan. Er begge tilbudt?',
    nn: 'Personen er i re-/habilitering frå 16.03.2015, men har verken koordinator eller individuell plan. Er begge tilbodne?',
  },
});
