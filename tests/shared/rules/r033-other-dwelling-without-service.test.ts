import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { otherDwellingWithoutService } from '../../../shared/rules/r033-other-dwelling-without-service.ts';
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

clientRuleTable(otherDwellingWithoutService, {
  passes: [
    ['allotted dwelling with the service', living(2, 42)],
    ['the service begins on the day', living(2, 42, '2015-03-02')],
    ['ordinary dwelling', living(1, 44)],
    ['not answered', living(null, 44)],
  ],
  fails: [
    ['allotted dwelling without', living(2, 44), hit],
    ['with care housing', living(2, 41), hit],
    ['the service ended the day before', living(2, 42, '2015-01-01', '2015-03-01'), hit],
  ],
  says: {
    nb: 'Boligtype er en bolig som kommunen disponerer til omsorg eller pleie, men personen hadde ikke tjenesten annen bolig (42) på registreringsdatoen. Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er ein bustad som kommunen disponerer til omsorg eller pleie, men personen hadde ikkje tenesta annan bustad (42) på registreringsdatoen. Manglar vedtaket, eller er bustadtypen ein annan?',
  },
});
