import { deathInTheFuture } from '../../../shared/rules/r012-death-in-the-future.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(deathInTheFuture, {
  passes: [
    ['alive', aClient()],
    ['died today', aClient({ deathDate: '2016-01-08' })],
  ],
  fails: [['dies tomorrow', aClient({ deathDate: '2016-01-09' }), ['– deathDate']]],
  says: {
    nb: 'Dødsdatoen 09.01.2016 er ikke kommet ennå. Rett datoen, eller ta den bort.',
    nn: 'Dødsdatoen 09.01.2016 er ikkje komen enno. Rett datoen, eller ta han bort.',
  },
});
