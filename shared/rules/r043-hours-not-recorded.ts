import { formatHours } from '../record/hours.ts';
import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** Some services have no hours in the code book: meals, alarm, dwellings, stays. What is typed there goes nowhere. */
export const hoursNotRecorded: ClientRule = {
  id: 'R-043',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Timer på en tjeneste uten timer', nn: 'Timar på ei teneste utan timar' },
  text: {
    nb: 'Vedtaket om {service} har {hours} timer per uke, men tjenesten registreres uten timer. De blir ikke sendt inn. Er det riktig tjeneste?',
    nn: 'Vedtaket om {service} har {hours} timar per veke, men tenesta blir registrert utan timar. Dei blir ikkje sende inn. Er det rett teneste?',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    grantedInView(client, context).flatMap(({ id, service, minutesPerWeek: minutes }) =>
      minutes === null || context.book.variables[service].hours !== false
        ? []
        : [
            {
              record: id,
              field: 'minutesPerWeek',
              words: { service: numberedName(context.book, service), hours: formatHours(minutes) },
              basis: [service, minutes],
            },
          ],
    ),
};
