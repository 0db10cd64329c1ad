import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** An application of the year says what is applied for, so that it can be seen whether all of it was answered. */
export const applicationForNothing: ClientRule = {
  id: 'R-023',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Søknad uten tjeneste', nn: 'Søknad utan teneste' },
  text: {
    nb: 'Søknaden fra {received} sier ikke hva det søkes om. Velg tjenestene, så kan vi se om alt er besvart.',
    nn: 'Søknaden frå {received} seier ikkje kva det blir søkt om. Vel tenestene, så kan vi sjå om alt er svart på.',
  },
  source: 'ours, area 5',
  check: ({ applications }, { year }) =>
    applications
      .filter(({ received, services }) => services.length === 0 && received.startsWith(`${year}-`))
      .map(({ id, received }) => ({
        record: id,
        field: 'services',
        words: { received: formatDate(received) },
        basis: [received],
      })),
};
