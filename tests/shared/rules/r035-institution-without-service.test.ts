import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { institutionWithoutService } from '../../../shared/rules/r035-institution-without-service.ts';
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

clientRuleTable(institutionWithoutService, {
  passes: [
    ['respite in an institution', living(6, 37)],
    ['round-the-clock care', living(6, 39)],
    ['examination and treatment', living(5, 47)],
    ['rehabilitation', living(5, 48)],
    ['other time-limited stay', living(4, 49)],
    ['long-term stay', living(5, 50)],
    ['care housing', living(3, 44)],
    ['no fixed dwelling', living(7, 44)],
  ],
  fails: [
    ['old-age home, services at home', living(4, 44), hit],
    ['nursing home, day stay', living(5, 46), hit],
    ['other institution, respite elsewhere', living(6, 36), hit],
    ['the stay begins the day after', living(5, 50, '2015-03-03'), hit],
    ['the stay ended the day before', living(5, 50, '2015-01-01', '2015-03-01'), hit],
  ],
  says: {
    nb: 'Boligtype er institusjon, men personen hadde ingen plass der på registreringsdatoen (37, 39 eller 47–50). Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er institusjon, men personen hadde ingen plass der på registreringsdatoen (37, 39 eller 47–50). Manglar vedtaket, eller er bustadtypen ein annan?',
  },
});
