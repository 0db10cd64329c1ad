import { daysBetween, formatDate } from '../record/dates.ts';
import { viewDay } from './in-view.ts';
import type { ClientRule } from './rule.ts';

const WEEKS = 12;

/** A complaint that came more than twelve weeks ago has no outcome. It is local, and never in the extract. */
export const complaintWithoutOutcome: ClientRule = {
  id: 'R-068',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Klage uten utfall etter 12 uker', nn: 'Klage utan utfall etter 12 veker' },
  text: {
    nb: 'Klagen kom {received}, for mer enn 12 uker siden, og har ikke noe utfall.',
    nn: 'Klaga kom {received}, for meir enn 12 veker sidan, og har ikkje noko utfall.',
  },
  source: 'ours',
  check: ({ decisions }, context) =>
    decisions.flatMap(({ id, complaint }) =>
      complaint?.outcome === null && daysBetween(complaint.received, viewDay(context)) > WEEKS * 7
        ? [
            {
              record: id,
              field: 'complaint.outcome',
              words: { received: formatDate(complaint.received) },
              basis: [complaint.received],
            },
          ]
        : [],
    ),
};
