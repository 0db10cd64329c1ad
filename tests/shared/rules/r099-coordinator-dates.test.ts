import { coordinatorDates } from '../../../shared/rules/r099-coordinator-dates.ts';
import { aClient, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const coordinated = (from: string | null, to: string | null) =>
  aClient({ registrations: [aRegistration({ coordinator: { from, to } })] });

clientRuleTable(coordinatorDates, {
  passes: [
    ['none', aClient()],
    ['open', coordinated('2015-03-09', null)],
    ['a single day', coordinated('2015-03-09', '2015-03-09')],
  ],
  fails: [
    ['no start', coordinated(null, null), ['registration-1 coordinator.from']],
    ['an end alone', coordinated(null, '2015-03-09'), ['registration-1 coordinator.from']],
    ['ends the day before', coordinated('2015-03-09', '2015-03-08'), ['registration-1 coordinator.to']],
  ],
  says: {
    nb: 'Koordinatoren har ingen startdato, eller slutter før starten. Rett datoene.',
    nn: 'Koordinatoren har ingen startdato, eller sluttar før starten. Rett datoane.',
  },
});
