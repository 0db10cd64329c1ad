import { applicationInTheFuture } from '../../../shared/rules/r021-application-in-the-future.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const received = (date: string) =>
  aClient({ applications: [{ id: 'application-1', received: date, services: [44] }] });

clientRuleTable(applicationInTheFuture, {
  passes: [
    ['today', received('2016-01-08')],
    ['none', aClient({ applications: [] })],
  ],
  fails: [['tomorrow', received('2016-01-09'), ['application-1 received']]],
  says: {
    nb: 'Søknaden er ført som mottatt 09.01.2016, og den dagen er ikke kommet. Rett datoen.',
    nn: 'Søknaden er ført som motteken 09.01.2016, og den dagen er ikkje komen. Rett datoen.',
  },
});
