import { coordinatorDates } from '../../../shared/rules/r099-coordinator-dates.ts';
import { aClient, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const coordinated = (from: string | null, to: string | null) =>
  aClient({ registrations: [aRegistration({ coordinator: { from, to } })] });

clientRuleTable(coordinatorDates, {
  passes: [
    ['none', aClient()],
    ['open', coordinated('2015-03-09', null)],
    ['without a first day', coordinated(null, null)],
    ['an end alone', coordinated(null, '2015-03-09')],
    ['a single day', coordinated('2015-03-09', '2015-03-09')],
  ],
  fails: [
    ['ends the day before', coordinated('2015-03-09', '2015-03-08'), ['registration-1 coordinator.to']],
  ],
  says: {
    nb: 'Koordinatoren slutter før starten. Rett datoene.',
    nn: 'Koordinatoren sluttar før starten. Rett datoane.',
  },
});
