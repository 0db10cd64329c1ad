import { formatDate } from '../record/dates.ts';
import { dateFault } from './date-fault.ts';
import { registrationsInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { verdict } from './verdict.ts';

/** A registration tells of a day that has been, within the client's life. */
export const registrationOutsideTime: ClientRule = {
  id: 'R-098',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Registrert på en dag som ikke passer', nn: 'Registrert på ein dag som ikkje passar' },
  text: {
    nb: 'Registreringen er datert {date}, og det er {why}. Rett den datoen som er feil; en signert registrering rettes med en ny.',
    nn: 'Registreringa er datert {date}, og det er {why}. Rett den datoen som er feil; ei signert registrering blir retta med ei ny.',
  },
  source: 'guide 2004, date of registration',
  check(client, context) {
    const looked = new Map(
      [
        ...client.registrations.filter(({ status, date }) => status === 'signed' && date > context.today),
        ...registrationsInView(client, context),
      ].map((one) => [one.id, one.date]),
    );
    return verdict(
      [...looked].map(([id, date]) => {
        const why = dateFault(client, date, context.today);
        if (why === null || why === UNDECIDED) return why;
        return {
          record: id,
          field: 'date',
          words: { date: formatDate(date), why },
          basis: [date, client.birthDate, client.deathDate],
        };
      }),
    );
  },
};
