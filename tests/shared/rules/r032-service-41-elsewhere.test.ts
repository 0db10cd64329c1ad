import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { service41Elsewhere } from '../../../shared/rules/r032-service-41-elsewhere.ts';
import { aClient, aDecision, aRegistration, aRejection, values } from '../../builders/client.ts';
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

clientRuleTable(service41Elsewhere, {
  passes: [
    ['care housing with the service', living(3, 41)],
    ['ordinary dwelling without', living(1, 44)],
    ['the service begins the day after', living(1, 41, '2015-03-03')],
    ['the service ended the day before', living(1, 41, '2015-01-01', '2015-03-01')],
    ['not answered', living(null, 41)],
    ['the service was rejected', aClient({ decisions: [aRejection({ service: 41 })] })],
  ],
  fails: [
    ['ordinary dwelling with the service', living(1, 41), hit],
    ['a nursing home with the service', living(5, 41), hit],
    ['the service begins on the day', living(2, 41, '2015-03-02'), hit],
  ],
  says: {
    nb: 'Personen hadde omsorgsbolig (41) på registreringsdatoen, men boligtype er noe annet. Rett boligtypen, eller avslutt tjenesten.',
    nn: 'Personen hadde omsorgsbustad (41) på registreringsdatoen, men bustadtype er noko anna. Rett bustadtypen, eller avslutt tenesta.',
  },
});
