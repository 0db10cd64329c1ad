import { registrationsInView, servicesOn } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Who has service 41 (care housing) on the registration's date lives in dwelling 3. */
export const service41Elsewhere: ClientRule = {
  id: 'R-032',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tjeneste 41 og annen boligtype', nn: 'Teneste 41 og annan bustadtype' },
  text: {
    nb: 'Personen hadde omsorgsbolig (41) på registreringsdatoen, men boligtype er noe annet. Rett boligtypen, eller avslutt tjenesten.',
    nn: 'Personen hadde omsorgsbustad (41) på registreringsdatoen, men bustadtype er noko anna. Rett bustadtypen, eller avslutt tenesta.',
  },
  source: 'guide 2004, variables 9 and 41',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(
        ({ date, values }) => values[9] !== null && values[9] !== 3 && servicesOn(client, date).includes(41),
      )
      .map(({ id, date, values }) => ({ record: id, field: 'values.9', basis: [values[9], date] })),
};
