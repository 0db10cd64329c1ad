import { longTermStayAndHomeServices } from '../../../shared/rules/r063-long-term-stay-and-home-services.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const stay = aDecision({ id: 'stay', service: 50, periods: [{ from: '2015-06-15', to: null }] });
const athome = (to: string | null, service: 30 | 35 | 41 | 44 = 44) =>
  aClient({ decisions: [aDecision({ service, periods: [{ from: '2015-03-16', to }] }), stay] });

clientRuleTable(longTermStayAndHomeServices, {
  passes: [
    ['ended the day before', athome('2015-06-14')],
    ['ended on the day of moving', athome('2015-06-15')],
    ['the dwelling is kept', athome(null, 41)],
    ['ended before the year', athome('2015-06-30'), { year: 2016, today: '2016-06-01' }],
  ],
  fails: [
    ['a day longer', athome('2015-06-16'), ['decision-1 periods.0.to']],
    ['still open', athome(null, 30), ['decision-1 periods.0.to']],
    ['an alarm', athome(null, 35), ['decision-1 periods.0.to']],
  ],
  says: {
    nb: '44 Helsetjenester i hjemmet løper fra 15.06.2015 samtidig med langtidsopphold i institusjon (50). Er tjenesten hjemme avsluttet?',
    nn: '44 Helsetenester i heimen går frå 15.06.2015 samtidig med langtidsopphald i institusjon (50). Er tenesta heime avslutta?',
  },
});
