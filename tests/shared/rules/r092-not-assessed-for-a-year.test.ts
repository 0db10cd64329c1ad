import { notAssessedForAYear } from '../../../shared/rules/r092-not-assessed-for-a-year.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** The control looks at 31 December 2015. */
const assessed = (dental: string | null, physician: string | null, decisions = [aDecision()]) =>
  aClient({ registrations: [aRegistration({ values: values({ 10: dental, 11: physician }) })], decisions });

clientRuleTable(notAssessedForAYear, {
  passes: [
    ['twelve months to the day', assessed('2014-12-31', '2014-12-31')],
    ['no services', assessed(null, null, [])],
    ['no registration', aClient({ registrations: [], decisions: [aDecision()] })],
  ],
  fails: [
    ['the dentist a day longer', assessed('2014-12-30', '2015-06-01'), ['registration-1 values.10']],
    ['the physician not known', assessed('2015-06-01', null), ['registration-1 values.11']],
    ['neither', assessed(null, null), ['registration-1 values.10', 'registration-1 values.11']],
  ],
  says: {
    nb: '«10 Vurdert av tannhelsepersonell siste 12 mnd.»: vi kjenner ingen dato fra 31.12.2014 eller senere. Spør når det sist skjedde.',
    nn: '«10 Vurdert av tannhelsepersonell siste 12 mnd.»: vi kjenner ingen dato frå 31.12.2014 eller seinare. Spør når det sist hende.',
  },
});
