import { timeLimitedStayOpen } from '../../../shared/rules/r132-time-limited-stay-open.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const stay = (from: string, to: string | null = null, service: 48 | 50 = 48) =>
  aClient({ decisions: [aDecision({ service, periods: [{ from, to }] })] });

clientRuleTable(timeLimitedStayOpen, {
  passes: [
    ['not yet a year', stay('2014-06-02'), { today: '2015-06-01' }],
    ['with an end', stay('2014-01-01', '2015-12-31')],
    ['a long-term stay', stay('2014-01-01', null, 50)],
  ],
  fails: [['a year today', stay('2014-06-01'), ['decision-1 periods.0.to'], { today: '2015-06-01' }]],
  says: {
    nb: '48 Tidsbegrenset opphold i institusjon – re-/habilitering har vart siden 01.06.2014 uten sluttdato. Er oppholdet slutt, eller er det blitt langtidsopphold (50)?',
    nn: '48 Tidsavgrensa opphald i institusjon – re-/habilitering har vart sidan 01.06.2014 utan sluttdato. Er opphaldet slutt, eller har det vorte langtidsopphald (50)?',
  },
});
