import { registrationsInView, servicesOn } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Who has service 42 (other dwelling) on the registration's date lives in dwelling 2. */
export const service42Elsewhere: ClientRule = {
  id: 'R-034',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tjeneste 42 og annen boligtype', nn: 'Teneste 42 og annan bustadtype' },
  text: {
    nb: 'Personen hadde annen bolig (42) på registreringsdatoen, men boligtype er ikke en bolig som kommunen disponerer til omsorg eller pleie. Rett boligtypen, eller avslutt tjenesten.',
    nn: 'Personen hadde annan bustad (42) på registreringsdatoen, men bustadtype er ikkje ein bustad som kommunen disponerer til omsorg eller pleie. Rett bustadtypen, eller avslutt tenesta.',
  },
  source: 'guide 2004, variables 9 and 42',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(
        ({ date, values }) => values[9] !== null && values[9] !== 2 && servicesOn(client, date).includes(42),
      )
      .map(({ id, date, values }) => ({ record: id, field: 'values.9', basis: [values[9], date] })),
};
