import { processAfterDeath } from '../../../shared/rules/r110-process-after-death.ts';
import { aClient, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const dead = (from: string, to: string | null, deathDate: string | null = '2015-11-03') =>
  aClient({ deathDate, rehabilitations: [aRehabilitation({ from, to })] });

clientRuleTable(processAfterDeath, {
  passes: [
    ['alive', dead('2015-03-16', null, null)],
    ['ended on the day', dead('2015-03-16', '2015-11-03')],
  ],
  fails: [
    ['still open', dead('2015-03-16', null), ['process-1 to']],
    ['a day longer', dead('2015-03-16', '2015-11-04'), ['process-1 to']],
    ['starts the day after', dead('2015-11-04', null), ['process-1 from']],
  ],
  says: {
    nb: 'Personen døde 03.11.2015, men re-/habiliteringen fra 16.03.2015 er ikke avsluttet da.',
    nn: 'Personen døydde 03.11.2015, men re-/habiliteringa frå 16.03.2015 er ikkje avslutta då.',
  },
});
