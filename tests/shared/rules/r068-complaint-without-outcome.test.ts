import { complaintWithoutOutcome } from '../../../shared/rules/r068-complaint-without-outcome.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Decision } from '../../../shared/record/client.ts';

const complaint = (more: Partial<NonNullable<Decision['complaint']>>) =>
  aClient({
    decisions: [
      aDecision({ complaint: { received: '2015-04-01', sentOn: null, outcome: null, date: null, ...more } }),
    ],
  });

clientRuleTable(complaintWithoutOutcome, {
  passes: [
    ['12 weeks exactly', complaint({}), { today: '2015-06-24' }],
    ['with an outcome', complaint({ outcome: 'upheld' })],
    ['no complaint', aClient({ decisions: [aDecision()] })],
  ],
  fails: [
    ['a day more', complaint({}), ['decision-1 complaint.outcome'], { today: '2015-06-25' }],
    [
      'sent on, and forgotten',
      complaint({ sentOn: '2015-04-08' }),
      ['decision-1 complaint.outcome'],
      { year: 2016 },
    ],
  ],
  says: {
    nb: 'Klagen kom 01.04.2015, for mer enn 12 uker siden, og har ikke noe utfall.',
    nn: 'Klaga kom 01.04.2015, for meir enn 12 veker sidan, og har ikkje noko utfall.',
  },
});
