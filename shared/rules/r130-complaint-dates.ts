import type { Decision } from '../record/client.ts';
import { formatDate, type IsoDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** The first field whose date lies before the one that comes before it, with that one. */
function outOfOrder({ decided, complaint }: Decision): readonly [field: string, IsoDate, IsoDate] | null {
  if (complaint === null) return null;
  let before = decided;
  for (const field of ['received', 'sentOn', 'date'] as const) {
    const date = complaint[field];
    if (date === null) continue;
    if (date < before) return [`complaint.${field}`, date, before];
    before = date;
  }
  return null;
}

/** A decision is made, a complaint comes, is sent on, and has its outcome: in that order. */
export const complaintDates: ClientRule = {
  id: 'R-130',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Klagedatoer i feil rekkefølge', nn: 'Klagedatoar i feil rekkjefølgje' },
  text: {
    nb: 'Klagen har datoen {date}, før {before} som skulle vært tidligere. Vedtak, klage mottatt, sendt videre og utfall kommer i den rekkefølgen.',
    nn: 'Klaga har datoen {date}, før {before} som skulle vore tidlegare. Vedtak, klage motteken, send vidare og utfall kjem i den rekkjefølgja.',
  },
  source: 'ours',
  check: ({ decisions }) =>
    decisions.flatMap((decision) => {
      const found = outOfOrder(decision);
      if (found === null) return [];
      const [field, date, before] = found;
      return [
        {
          record: decision.id,
          field,
          words: { date: formatDate(date), before: formatDate(before) },
          basis: [date, before],
        },
      ];
    }),
};
