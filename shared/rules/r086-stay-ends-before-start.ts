import { formatDate } from '../record/dates.ts';
import { staysInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { isReversed } from './spans.ts';

/** A non-municipal 24-hour stay ends on the day that it starts at the earliest. */
export const stayEndsBeforeStart: ClientRule = {
  id: 'R-086',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Døgntilbud slutter før det begynner', nn: 'Døgntilbod sluttar før det byrjar' },
  text: {
    nb: 'Oppholdet begynner {from} og slutter {to}. Rett en av datoene; slik det står, er det ingen dager.',
    nn: 'Opphaldet byrjar {from} og sluttar {to}. Rett ein av datoane; slik det står, er det ingen dagar.',
  },
  source: 'guide 2004, variable 51',
  check: (client, context) =>
    staysInView(client, context).flatMap((stay) =>
      stay.to === null || !isReversed(stay)
        ? []
        : [
            {
              record: stay.id,
              field: 'to',
              words: { from: formatDate(stay.from), to: formatDate(stay.to) },
              basis: [stay.from, stay.to],
            },
          ],
    ),
};
