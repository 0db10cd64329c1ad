import { formatDate } from '../record/dates.ts';
import { touchesYear } from '../reporting/segments.ts';
import { viewDay } from './in-view.ts';
import { grantedPeriods } from './granted-periods.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * Services end when the client moves away: on the day of moving at the latest. What was agreed with the new
 * municipality is a reason to go on.
 */
export const servicesAfterMoving: ClientRule = {
  id: 'R-017',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tjeneste etter flytting', nn: 'Teneste etter flytting' },
  text: {
    nb: 'Personen flyttet fra kommunen {moved}, men «{service}» varer lenger. Avslutt tjenesten, eller oppgi hva som er avtalt med den nye kommunen.',
    nn: 'Personen flytta frå kommunen {moved}, men «{service}» varer lenger. Avslutt tenesta, eller oppgi kva som er avtalt med den nye kommunen.',
  },
  source: 'guide 2004, head of the card',
  check(client, context) {
    const { moved } = client;
    const day = viewDay(context);
    if (moved === null || moved.date >= day) return [];
    return grantedPeriods(client)
      .filter(
        (period) =>
          touchesYear(period, context.year) &&
          period.from <= day &&
          (period.to === null || period.to > moved.date),
      )
      .map(({ record, fields, service, from, to }) => ({
        record,
        field: fields.to,
        words: { moved: formatDate(moved.date), service: numberedName(context.book, service) },
        basis: [moved.date, from, to],
      }));
  },
};
