import { formatDate, type IsoDate } from '../record/dates.ts';
import { grantedInView, processesInView } from './in-view.ts';
import type { ClientRule, Hit } from './rule.ts';
import { isReversed, placedPeriods, type Span } from './spans.ts';

const hit = (record: string, field: string, { from, to }: Span & { readonly to: IsoDate }): Hit => ({
  record,
  field,
  words: { from: formatDate(from), to: formatDate(to) },
  basis: [from, to],
});

const endsBefore = <T extends Span>(span: T): span is T & { readonly to: IsoDate } => isReversed(span);

/** A service, or a re-/habilitation process, ends on or after the day it starts. One that doesn't covers no day. */
export const endBeforeStart: ClientRule = {
  id: 'R-046',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Slutt før start', nn: 'Slutt før start' },
  text: {
    nb: 'Starter {from} og slutter {to}: slutten er før starten. Slik blir ingen dag regnet med.',
    nn: 'Startar {from} og sluttar {to}: slutten er før starten. Slik blir ingen dag rekna med.',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) => [
    ...placedPeriods(grantedInView(client, context)).flatMap(({ decision, period, field }) =>
      endsBefore(period) ? [hit(decision.id, `${field}.to`, period)] : [],
    ),
    ...processesInView(client, context).flatMap((process) =>
      endsBefore(process) ? [hit(process.id, 'to', process)] : [],
    ),
  ],
};
