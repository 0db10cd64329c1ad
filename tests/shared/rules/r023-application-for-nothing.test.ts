import { applicationForNothing } from '../../../shared/rules/r023-application-for-nothing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const empty = (received: string) =>
  aClient({ applications: [{ id: 'application-1', received, services: [] }] });

clientRuleTable(applicationForNothing, {
  passes: [
    ['names a service', aClient()],
    ['received in another year', empty('2014-12-31')],
  ],
  fails: [
    ['names none', empty('2015-01-01'), ['application-1 services']],
    ['on the last day of the year', empty('2015-12-31'), ['application-1 services']],
  ],
  says: {
    nb: 'Søknaden fra 01.01.2015 sier ikke hva det søkes om. Velg tjenestene, så kan vi se om alt er besvart.',
    nn: 'Søknaden frå 01.01.2015 seier ikkje kva det blir søkt om. Vel tenestene, så kan vi sjå om alt er svart på.',
  },
});
