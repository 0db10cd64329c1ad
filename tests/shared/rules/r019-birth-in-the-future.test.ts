import { birthInTheFuture } from '../../../shared/rules/r019-birth-in-the-future.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(birthInTheFuture, {
  passes: [
    ['born today', aClient({ birthDate: '2016-01-08' })],
    ['unknown', aClient({ birthDate: null })],
  ],
  fails: [['born tomorrow', aClient({ birthDate: '2016-01-09' }), ['– birthDate']]],
  says: {
    nb: 'Fødselsdatoen 09.01.2016 er ikke kommet ennå. Rett datoen.',
    nn: 'Fødselsdatoen 09.01.2016 er ikkje komen enno. Rett datoen.',
  },
});
