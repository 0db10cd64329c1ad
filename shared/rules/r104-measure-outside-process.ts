import type { Rehabilitation } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';
import { isReversed, placedPeriods, type Span } from './spans.ts';

/** Where the measure leaves the process: before its start, or after its end. */
const outside = (period: Span, process: Rehabilitation): 'from' | 'to' | null => {
  if (period.from < process.from) return 'from';
  return process.to !== null && (period.to === null || period.to > process.to) ? 'to' : null;
};

/** A measure marked as part of a process may run outside its dates; often the mark or a date is a slip. */
export const measureOutsideProcess: ClientRule = {
  id: 'R-104',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Tiltak utenfor prosessens tid', nn: 'Tiltak utanfor tida til prosessen' },
  text: {
    nb: '{service} er tiltak i re-/habiliteringen fra {process}, men løper utenfor prosessens tid. Stemmer datoene?',
    nn: '{service} er tiltak i re-/habiliteringa frå {process}, men går utanfor tida til prosessen. Stemmer datoane?',
  },
  source: 'letter 2015, annex 2; ours',
  check(client, context) {
    const processes = new Map(client.rehabilitations.map((process) => [process.id, process]));
    return placedPeriods(grantedInView(client, context)).flatMap(({ decision, period, field }) => {
      const process = processes.get(decision.rehabilitation ?? '');
      if (process === undefined || isReversed(process) || isReversed(period)) return [];
      const side = outside(period, process);
      if (side === null) return [];
      const words = {
        service: numberedName(context.book, decision.service),
        process: formatDate(process.from),
      };
      return [
        {
          record: decision.id,
          field: `${field}.${side}`,
          words,
          basis: [period, process.from, process.to],
        },
      ];
    });
  },
};
