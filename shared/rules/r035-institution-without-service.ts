import type { ServiceNumber } from '../catalogue/numbers.ts';
import { registrationsInView, servicesOn } from './in-view.ts';
import type { ClientRule } from './rule.ts';

const IN_INSTITUTION: readonly ServiceNumber[] = [37, 39, 47, 48, 49, 50];

/**
 * Who lives in an institution (dwelling 4, 5 or 6) on the registration's date has a service there on that date: 37,
 * 39 or one of 47–50.
 */
export const institutionWithoutService: ClientRule = {
  id: 'R-035',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Institusjon uten opphold', nn: 'Institusjon utan opphald' },
  text: {
    nb: 'Boligtype er institusjon, men personen hadde ingen plass der på registreringsdatoen (37, 39 eller 47–50). Mangler vedtaket, eller er boligtypen en annen?',
    nn: 'Bustadtype er institusjon, men personen hadde ingen plass der på registreringsdatoen (37, 39 eller 47–50). Manglar vedtaket, eller er bustadtypen ein annan?',
  },
  source: 'guide 2004, variables 9, 37, 39 and 47–50',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(
        ({ date, values }) =>
          values[9] !== null &&
          [4, 5, 6].includes(values[9]) &&
          !servicesOn(client, date).some((service) => IN_INSTITUTION.includes(service)),
      )
      .map(({ id, date, values }) => ({ record: id, field: 'values.9', basis: [values[9], date] })),
};
