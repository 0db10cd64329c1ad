import { assessmentOverdue } from '../../../shared/rules/r094-assessment-overdue.ts';
import { aClient, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** The control looks at 31 December 2015. */
const planned = (nextAssessment: string | null, more: Parameters<typeof aClient>[0] = {}) =>
  aClient({ registrations: [aRegistration({ nextAssessment })], ...more });
const hit = ['registration-1 nextAssessment'];

clientRuleTable(assessmentOverdue, {
  passes: [
    ['today', planned('2015-12-31')],
    ['none planned', planned(null)],
    ['nothing signed', aClient({ registrations: [] })],
    [
      'done since',
      aClient({
        registrations: [
          aRegistration({ nextAssessment: '2015-06-01' }),
          aRegistration({ id: 'later', date: '2015-05-20' }),
        ],
      }),
    ],
    ['dead', planned('2015-06-01', { deathDate: '2015-05-01' })],
    ['moved', planned('2015-06-01', { moved: { date: '2015-05-01', municipality: null } })],
  ],
  fails: [['yesterday', planned('2015-12-30'), hit]],
  says: {
    nb: 'Personen skulle vurderes på nytt 30.12.2015, og det er ikke gjort noen registrering siden. Gjør vurderingen, eller sett en ny dato.',
    nn: 'Personen skulle vurderast på nytt 30.12.2015, og det er ikkje gjort noka registrering sidan. Gjer vurderinga, eller set ein ny dato.',
  },
});
