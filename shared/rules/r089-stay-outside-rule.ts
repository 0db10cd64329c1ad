import type { Stay } from '../record/client.ts';
import { DAYS_BEFORE_START, isStayToRecord } from '../record/acts/stay-rule.ts';
import { addDays, formatDate, type IsoDate } from '../record/dates.ts';
import { grantedPeriods } from './granted-periods.ts';
import { staysInView, viewDay } from './in-view.ts';
import { isReversed } from './spans.ts';
import type { ClientRule } from './rule.ts';

/** Until then a service may still start within the time. */
const isSettled = (stay: Stay, day: IsoDate): boolean =>
  stay.to !== null && addDays(stay.to, DAYS_BEFORE_START) < day;

/**
 * A stay is recorded when a client is discharged to it from municipal services, or received from it 14 days or less
 * before a service starts. One without either doesn't belong to the register.
 */
export const stayOutsideRule: ClientRule = {
  id: 'R-089',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Døgntilbud utenfor regelen', nn: 'Døgntilbod utanfor regelen' },
  text: {
    nb: 'Oppholdet fra {from} har ingen kommunal tjeneste før seg, og ingen som begynte innen 14 dager etter. Da skal det ikke registreres. Mangler en tjeneste?',
    nn: 'Opphaldet frå {from} har inga kommunal teneste før seg, og inga som byrja innan 14 dagar etter. Då skal det ikkje registrerast. Manglar ei teneste?',
  },
  source: 'guide 2004, variable 51',
  check(client, context) {
    const periods = grantedPeriods(client);
    return staysInView(client, context)
      .filter(
        (stay) => !isReversed(stay) && isSettled(stay, viewDay(context)) && !isStayToRecord(stay, periods),
      )
      .map(({ id, from, to }) => ({
        record: id,
        field: 'from',
        words: { from: formatDate(from) },
        basis: [from, to],
      }));
  },
};
