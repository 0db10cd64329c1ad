import { formatDate } from '../record/dates.ts';
import { outsideLife } from './date-fault.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { verdict } from './verdict.ts';

/** Nobody applies before birth or after death. */
export const applicationOutsideLife: ClientRule = {
  id: 'R-022',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Søknad utenfor levetiden', nn: 'Søknad utanfor levetida' },
  text: {
    nb: 'Søknaden er ført som mottatt {date}, og det er {why}. Rett den datoen som er feil.',
    nn: 'Søknaden er ført som motteken {date}, og det er {why}. Rett den datoen som er feil.',
  },
  source: 'ours, variables 3 and 4',
  check: (client) =>
    verdict(
      client.applications.map(({ id, received }) => {
        const why = outsideLife(client, received);
        if (why === null || why === UNDECIDED) return why;
        return {
          record: id,
          field: 'received',
          words: { date: formatDate(received), why },
          basis: [received, client.birthDate, client.deathDate],
        };
      }),
    ),
};
