import { formatDate } from '../record/dates.ts';
import { decidedSince, dueApplications } from './applications.ts';
import type { ClientRule } from './rule.ts';

/**
 * An application is answered: after four weeks there is a decision, granted or rejected, on one of the services
 * applied for (on any, where it names none).
 */
export const applicationWithoutDecision: ClientRule = {
  id: 'R-020',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Søknad uten vedtak etter 4 uker', nn: 'Søknad utan vedtak etter 4 veker' },
  text: {
    nb: 'Søknaden fra {received} har ikke fått vedtak eller avslag. Gjør vedtak, eller oppgi hvorfor det tar tid.',
    nn: 'Søknaden frå {received} har ikkje fått vedtak eller avslag. Gjer vedtak, eller oppgi kvifor det tek tid.',
  },
  source: 'ours, area 5',
  check: (client, context) =>
    dueApplications(client, context)
      .filter(({ received, services }) => {
        const decided = decidedSince(client, received);
        return services.length === 0
          ? decided.size === 0
          : services.every((service) => !decided.has(service));
      })
      .map(({ id, received, services }) => ({
        record: id,
        field: 'received',
        words: { received: formatDate(received) },
        basis: [received, services],
      })),
};
