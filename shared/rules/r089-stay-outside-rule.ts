import type { Stay } from '../record/client.ts';
import { addDays, formatDate, type IsoDate } from '../record/dates.ts';
import { grantedPeriods, type GrantedPeriod } from './granted-periods.ts';
import { staysInView, viewDay } from './in-view.ts';
import { isReversed } from './spans.ts';
import type { ClientRule } from './rule.ts';

/** How long before a service starts a stay may have ended and still be recorded. */
export const DAYS_BEFORE_SERVICE = 14;

/** A service ran on the day of admission or the day before. */
const comesFrom = (period: GrantedPeriod, stay: Stay): boolean =>
  period.from <= stay.from && (period.to === null || period.to >= addDays(stay.from, -1));

/** A service starts while the stay lasts, or at most 14 days after. */
const leadsTo = (period: GrantedPeriod, stay: Stay): boolean =>
  period.from >= stay.from && (stay.to === null || period.from <= addDays(stay.to, DAYS_BEFORE_SERVICE));

/** Until then a service may still start within the time. */
const isSettled = (stay: Stay, day: IsoDate): boolean =>
  stay.to !== null && addDays(stay.to, DAYS_BEFORE_SERVICE) < day;

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
        (stay) =>
          !isReversed(stay) &&
          isSettled(stay, viewDay(context)) &&
          !periods.some((period) => comesFrom(period, stay) || leadsTo(period, stay)),
      )
      .map(({ id, from, to }) => ({
        record: id,
        field: 'from',
        words: { from: formatDate(from) },
        basis: [from, to],
      }));
  },
};
