import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** An application has been received on a day that has been. */
export const applicationInTheFuture: ClientRule = {
  id: 'R-021',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Søknad datert fram i tid', nn: 'Søknad datert fram i tid' },
  text: {
    nb: 'Søknaden er ført som mottatt {received}, og den dagen er ikke kommet. Rett datoen.',
    nn: 'Søknaden er ført som motteken {received}, og den dagen er ikkje komen. Rett datoen.',
  },
  source: 'ours, area 5',
  check: ({ applications }, { today }) =>
    applications
      .filter(({ received }) => received > today)
      .map(({ id, received }) => ({
        record: id,
        field: 'received',
        words: { received: formatDate(received) },
        basis: [received],
      })),
};
