import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { service42Elsewhere } from '../../../shared/rules/r034-service-42-elsewhere.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015, with a service in that period. */
const living = (
  housing: number | null,
  service: ServiceNumber,
  from = '2015-01-01',
  to: string | null = null,
) =>
  aClient({
    registrations: [aRegistration({ values: values({ 9: housing }) })],
    decisions: [aDecision({ service, periods: [{ from, to }] })],
  });
const hit = ['registration-1 values.9'];

clientRuleTable(service42Elsewhere, {
  passes: [
    ['allotted dwelling with the service', living(2, 42)],
    ['ordinary dwelling without', living(1, 44)],
    ['the service begins the day after', living(1, 42, '2015-03-03')],
    ['not answered', living(null, 42)],
  ],
  fails: [
    ['ordinary dwelling with the service', living(1, 42), hit],
    ['care housing with the service', living(3, 42), hit],
    ['the service ends on the day', living(1, 42, '2015-01-01', '2015-03-02'), hit],
  ],
  says: {
    nb: 'Personen hadde annen bolig (42) på registreringsdatoen, men boligtype er ikke en bolig som kommunen disponerer til omsorg eller pleie. Rett boligtypen, eller avslutt tjenesten.',
    nn: 'Personen hadde annan bustad (42) på registreringsdatoen, men bustadtype er ikkje ein bustad som kommunen disponerer til omsorg eller pleie. Rett bustadtypen, eller avslutt tenesta.',
  },
});
