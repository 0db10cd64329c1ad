import { formatDate } from '../record/dates.ts';
import { signedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/**
 * One registration is valid on a day: a second one of the same date is a correction of the first, or one of them has a
 * wrong date. Two corrections of the same registration are two as well.
 */
export const twoRegistrationsOnOneDay: ClientRule = {
  id: 'R-096',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'To registreringer samme dag', nn: 'To registreringar same dag' },
  text: {
    nb: 'Det er to signerte registreringer {date}, og ingen av dem er en retting av den andre. Bare én kan gjelde. Lag en retting av den som er feil.',
    nn: 'Det er to signerte registreringar {date}, og ingen av dei er ei retting av den andre. Berre éi kan gjelde. Lag ei retting av den som er feil.',
  },
  source: 'guide 2004, one valid registration',
  check(client, context) {
    const signed = signedInView(client, context);
    return signed.flatMap(({ id, date }, index) => {
      const others = signed.slice(0, index).filter((other) => other.date === date);
      if (others.length === 0) return [];
      return [
        {
          record: id,
          field: 'date',
          words: { date: formatDate(date) },
          basis: [date, others.map((other) => other.id)],
        },
      ];
    });
  },
};
