import { formatDate } from '../record/dates.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { touches } from './spans.ts';

/** A client has one planned process at a time, in which all work together. Two at once are often one entered twice. */
export const processesOverlap: ClientRule = {
  id: 'R-106',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'To prosesser samtidig', nn: 'To prosessar samtidig' },
  text: {
    nb: 'Re-/habiliteringen fra {from} løper samtidig med den fra {other}. Er det den samme prosessen?',
    nn: 'Re-/habiliteringa frå {from} går samtidig med den frå {other}. Er det den same prosessen?',
  },
  source: 'letter 2015; ours',
  check(client, context) {
    const processes = processesInView(client, context);
    return processes.flatMap((process, index) => {
      const other = processes.slice(0, index).find((earlier) => touches(earlier, process));
      if (other === undefined) return [];
      const words = { from: formatDate(process.from), other: formatDate(other.from) };
      return [
        {
          record: process.id,
          field: 'from',
          words,
          basis: [process.from, process.to, other.from, other.to],
        },
      ];
    });
  },
};
