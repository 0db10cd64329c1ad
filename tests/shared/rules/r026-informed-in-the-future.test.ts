import { informedInTheFuture } from '../../../shared/rules/r026-informed-in-the-future.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const informed = (date: string) => aClient({ informed: { date, to: 'client', by: null } });

clientRuleTable(informedInTheFuture, {
  passes: [
    ['today', informed('2016-01-08')],
    ['not informed', aClient({ informed: null })],
  ],
  fails: [['tomorrow', informed('2016-01-09'), ['– informed.date']]],
  says: {
    nb: 'Personen er ført som informert 09.01.2016, og den dagen er ikke kommet. Rett datoen.',
    nn: 'Personen er ført som informert 09.01.2016, og den dagen er ikkje komen. Rett datoen.',
  },
});
