import { complaintDates } from '../../../shared/rules/r130-complaint-dates.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** On a decision of 9 March. */
const complaint = (received: string, sentOn: string | null, date: string | null) =>
  aClient({ decisions: [aDecision({ complaint: { received, sentOn, outcome: 'upheld', date } })] });

clientRuleTable(complaintDates, {
  passes: [
    ['all on one day', complaint('2015-03-09', '2015-03-09', '2015-03-09')],
    ['not sent on', complaint('2015-04-01', null, '2015-04-02')],
    ['no complaint', aClient({ decisions: [aDecision()] })],
  ],
  fails: [
    ['before the decision', complaint('2015-03-08', null, null), ['decision-1 complaint.received']],
    ['sent on before it came', complaint('2015-04-01', '2015-03-31', null), ['decision-1 complaint.sentOn']],
    [
      'settled before it was sent on',
      complaint('2015-04-01', '2015-04-10', '2015-04-09'),
      ['decision-1 complaint.date'],
    ],
    ['settled before it came', complaint('2015-04-01', null, '2015-03-31'), ['decision-1 complaint.date']],
  ],
  says: {
    nb: 'Klagen har datoen 08.03.2015, før 09.03.2015 som skulle vært tidligere. Vedtak, klage mottatt, sendt videre og utfall kommer i den rekkefølgen.',
    nn: 'Klaga har datoen 08.03.2015, før 09.03.2015 som skulle vore tidlegare. Vedtak, klage motteken, send vidare og utfall kjem i den rekkjefølgja.',
  },
});
