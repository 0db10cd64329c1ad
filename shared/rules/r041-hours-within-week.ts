import { formatHours, isMinutesPerWeek } from '../record/hours.ts';
import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/**
 * Hours are direct time per week as decided: more than none, and no more than the week has. Hours of a service that
 * has none in the code book are another rule's, and so is the sum of several decisions.
 */
export const hoursWithinWeek: ClientRule = {
  id: 'R-041',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Timer per uke er 0 eller over 168', nn: 'Timar per veke er 0 eller over 168' },
  text: {
    nb: 'Vedtaket har {hours} timer per uke. Det skal være mer enn 0 og høyst 168.',
    nn: 'Vedtaket har {hours} timar per veke. Det skal vere meir enn 0 og høgst 168.',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(({ service }) => context.book.variables[service].hours !== false)
      .flatMap(({ id, minutesPerWeek: minutes }) =>
        minutes === null || isMinutesPerWeek(minutes)
          ? []
          : [
              {
                record: id,
                field: 'minutesPerWeek',
                words: { hours: formatHours(minutes) },
                basis: [minutes],
              },
            ],
      ),
};
