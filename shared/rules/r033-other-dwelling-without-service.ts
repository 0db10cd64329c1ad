import { registrationsInView, servicesOn } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Who lives in a dwelling that the municipality allots for care (dwelling 2) on the registration's date has service 42. */
export const otherDwellingWithoutService: ClientRule = {
  id: 'R-033',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Bolig til omsorg uten tjeneste 42', nn: 'Bustad til omsorg utan teneste 42' },
  text: {
    nb: 'Boligtype er en bolig som kommunen disponerer til omsorg eller pleie, men personen hadde ikke tjenesten annen bolig (42) på registreringsdatoen. Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er ein bustad som kommunen disponerer til omsorg eller pleie, men personen hadde ikkje tenesta annan bustad (42) på registreringsdatoen. Manglar vedtaket, eller er bustadtypen ein annan?',
  },
  source: 'guide 2004, variables 9 and 42',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(({ date, values }) => values[9] === 2 && !servicesOn(client, date).includes(42))
      .map(({ id, date, values }) => ({ record: id, field: 'values.9', basis: [values[9], date] })),
};
