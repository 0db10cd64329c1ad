import { formatDate } from '../record/dates.ts';
import { dateFault, outsideLife } from './date-fault.ts';
import { staysInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { verdict } from './verdict.ts';

/** A stay has begun, within the client's life, and ends at death at the latest. An end that is planned may come. */
export const stayOutsideTime: ClientRule = {
  id: 'R-088',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Døgntilbud på en dag som ikke passer', nn: 'Døgntilbod på ein dag som ikkje passar' },
  text: {
    nb: 'Oppholdet har datoen {date}, og det er {why}. Rett datoen.',
    nn: 'Opphaldet har datoen {date}, og det er {why}. Rett datoen.',
  },
  source: 'guide 2004, variable 51',
  check(client, context) {
    const looked = new Set([
      ...staysInView(client, context),
      ...client.stays.filter(({ from }) => from > context.today),
    ]);
    return verdict(
      [...looked].flatMap(({ id, from, to }) => {
        const judged = [{ field: 'from', date: from, why: dateFault(client, from, context.today) }];
        if (to !== null) judged.push({ field: 'to', date: to, why: outsideLife(client, to) });
        return judged.map(({ field, date, why }) =>
          why === null || why === UNDECIDED
            ? why
            : {
                record: id,
                field,
                words: { date: formatDate(date), why },
                basis: [date, client.birthDate, client.deathDate],
              },
        );
      }),
    );
  },
};
