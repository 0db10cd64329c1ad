import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** For practical help, respite outside institutions, support contact and care at home the decision tells whether
 * the client needs several people at the same time. */
export const severalStaffMissing: ClientRule = {
  id: 'R-065',
  severity: 'varsel',
  scope: 'client',
  name: {
    nb: 'Én eller flere tjenesteytere er ikke besvart',
    nn: 'Éin eller fleire tenesteytarar er ikkje svart på',
  },
  text: {
    nb: 'Vedtaket om {service} sier ikke om tjenesten gis av én eller flere samtidig. Uten svar sendes det inn som én.',
    nn: 'Vedtaket om {service} seier ikkje om tenesta blir gitt av éin eller fleire samtidig. Utan svar blir det sendt inn som éin.',
  },
  source: 'guide 2004, variables 30–32, 36, 38, 44',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(
        ({ service, severalStaff }) => severalStaff === null && context.book.variables[service].severalStaff,
      )
      .map(({ id, service }) => ({
        record: id,
        field: 'severalStaff',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
