import { registrationsInView, servicesOn } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Who lives in care housing (dwelling 3) on the registration's date has service 41 on that date. */
export const careDwellingWithoutService: ClientRule = {
  id: 'R-031',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Omsorgsbolig uten tjeneste 41', nn: 'Omsorgsbustad utan teneste 41' },
  text: {
    nb: 'Boligtype er omsorgsbolig, men personen hadde ikke tjenesten omsorgsbolig (41) på registreringsdatoen. Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er omsorgsbustad, men personen hadde ikkje tenesta omsorgsbustad (41) på registreringsdatoen. Manglar vedtaket, eller er bustadtypen ein annan?',
  },
  source: 'guide 2004, variables 9 and 41',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(({ date, values }) => values[9] === 3 && !servicesOn(client, date).includes(41))
      .map(({ id, date, values }) => ({ record: id, field: 'values.9', basis: [values[9], date] })),
};
