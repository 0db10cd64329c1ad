import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { careDwellingWithoutService } from '../../../shared/rules/r031-care-dwelling-without-service.ts';
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

clientRuleTable(careDwellingWithoutService, {
  passes: [
    ['care housing with the service', living(3, 41)],
    ['the service begins on the day', living(3, 41, '2015-03-02')],
    ['the service ends on the day', living(3, 41, '2015-01-01', '2015-03-02')],
    ['ordinary dwelling', living(1, 44)],
    ['not answered', living(null, 44)],
  ],
  fails: [
    ['care housing without', living(3, 44), hit],
    ['with the other dwelling', living(3, 42), hit],
    ['the service begins the day after', living(3, 41, '2015-03-03'), hit],
    ['the service ended the day before', living(3, 41, '2015-01-01', '2015-03-01'), hit],
  ],
  says: {
    nb: 'Boligtype er omsorgsbolig, men personen hadde ikke tjenesten omsorgsbolig (41) på registreringsdatoen. Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er omsorgsbustad, men personen hadde ikkje tenesta omsorgsbustad (41) på registreringsdatoen. Manglar vedtaket, eller er bustadtypen ein annan?',
  },
});
