import { serviceRunsAfterDeath } from '../../../shared/rules/r047-service-runs-after-death.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const dead = (from: string, to: string | null, deathDate: string | null = '2015-11-03') =>
  aClient({ deathDate, decisions: [aDecision({ periods: [{ from, to }] })] });

clientRuleTable(serviceRunsAfterDeath, {
  passes: [
    ['alive', dead('2015-03-16', null, null)],
    ['ended on the day', dead('2015-03-16', '2015-11-03')],
    ['started after it: another rule', dead('2015-11-04', null)],
    ['ends before it starts: another rule', dead('2015-03-16', '2015-03-01')],
  ],
  fails: [
    ['still open', dead('2015-03-16', null), ['decision-1 periods.0.to']],
    ['a day longer', dead('2015-03-16', '2015-11-04'), ['decision-1 periods.0.to']],
    ['started on the day', dead('2015-11-03', null), ['decision-1 periods.0.to']],
  ],
  says: {
    nb: 'Personen døde 03.11.2015, men tjenesten er ikke avsluttet da. Sett sluttdato til dødsdatoen eller tidligere.',
    nn: 'Personen døydde 03.11.2015, men tenesta er ikkje avslutta då. Set sluttdato til dødsdatoen eller tidlegare.',
  },
});
