import { formatDate } from '../record/dates.ts';
import { decidedSince, dueApplications } from './applications.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

/** Each service applied for is answered: where others of the application were decided, the rest may be forgotten. */
export const applicationPartlyDecided: ClientRule = {
  id: 'R-024',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Søknad besvart bare delvis', nn: 'Søknad svart på berre delvis' },
  text: {
    nb: 'Søknaden fra {received} gjaldt også {services}, men dette er verken innvilget eller avslått. Er det glemt?',
    nn: 'Søknaden frå {received} galdt òg {services}, men dette er verken innvilga eller avslått. Er det gløymt?',
  },
  source: 'ours, area 5',
  check: (client, context) =>
    dueApplications(client, context).flatMap(({ id, received, services }) => {
      const decided = decidedSince(client, received);
      const open = services.filter((service) => !decided.has(service));
      if (open.length === 0 || open.length === services.length) return [];
      return [
        {
          record: id,
          field: 'services',
          words: { received: formatDate(received), services: numberedNames(context.book, open) },
          basis: [received, open],
        },
      ];
    }),
};
