import type { Stay } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { staysInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { sharesMoreThanADay } from './spans.ts';

const isSame = (a: Stay, b: Stay): boolean => a.from === b.from && a.to === b.to;

/** Nobody stays in two places at once. The day of moving from one to the other counts in both. */
export const staysOverlap: ClientRule = {
  id: 'R-087',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Døgntilbud overlapper', nn: 'Døgntilbod overlappar' },
  text: {
    nb: 'Oppholdet fra {from} går over i et annet døgntilbud fra {other}. Avslutt det ene før det andre begynner.',
    nn: 'Opphaldet frå {from} går over i eit anna døgntilbod frå {other}. Avslutt det eine før det andre byrjar.',
  },
  source: 'guide 2004, variable 51',
  check(client, context) {
    const stays = staysInView(client, context).toSorted((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
    );
    return stays.flatMap((stay, index) => {
      const others = stays
        .slice(0, index)
        .filter((other) => sharesMoreThanADay(other, stay) || isSame(other, stay));
      const [first] = others;
      if (first === undefined) return [];
      return [
        {
          record: stay.id,
          field: 'from',
          words: { from: formatDate(stay.from), other: formatDate(first.from) },
          basis: [stay.from, stay.to, others.map(({ from, to }) => [from, to])],
        },
      ];
    });
  },
};
