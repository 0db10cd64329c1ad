import { formatDate } from '../record/dates.ts';
import { outsideLife } from './date-fault.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** The date of moving away lies within the client's life. */
export const movedOutsideLife: ClientRule = {
  id: 'R-018',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Flyttedato utenfor levetiden', nn: 'Flyttedato utanfor levetida' },
  text: {
    nb: 'Flyttedatoen {date} er {why}. Rett den datoen som er feil.',
    nn: 'Flyttedatoen {date} er {why}. Rett den datoen som er feil.',
  },
  source: 'ours, variables 3 and 4',
  check(client) {
    const { moved, birthDate, deathDate } = client;
    if (moved === null) return [];
    const why = outsideLife(client, moved.date);
    if (why === null) return [];
    if (why === UNDECIDED) return UNDECIDED;
    return [
      {
        record: null,
        field: 'moved.date',
        words: { date: formatDate(moved.date), why },
        basis: [moved.date, birthDate, deathDate],
      },
    ];
  },
};
