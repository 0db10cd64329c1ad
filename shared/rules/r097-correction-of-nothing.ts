import { formatDate } from '../record/dates.ts';
import type { Registration } from '../record/registration.ts';
import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Such a one takes its own place, and is seen nowhere else. */
const correctsItself = ({ id, correctionOf, status }: Registration): boolean =>
  status === 'signed' && correctionOf === id;

/** A correction takes the place of a signed registration, and has its date; otherwise both would be valid. */
export const correctionOfNothing: ClientRule = {
  id: 'R-097',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Retting uten registrering med samme dato', nn: 'Retting utan registrering med same dato' },
  text: {
    nb: 'Rettingen {date} viser ikke til en signert registrering med samme dato. En retting kommer i stedet for en registrering og har dens dato.',
    nn: 'Rettinga {date} viser ikkje til ei signert registrering med same dato. Ei retting kjem i staden for ei registrering og har datoen til den.',
  },
  source: 'guide 2004, the right to have a registration corrected',
  check: (client, context) =>
    [...registrationsInView(client, context), ...client.registrations.filter(correctsItself)]
      .filter(({ correctionOf, reason }) => correctionOf !== null || reason === 'correction')
      .flatMap(({ id, date, correctionOf }) => {
        const corrected = client.registrations.find(
          (one) => one.id === correctionOf && one.id !== id && one.status === 'signed',
        );
        if (corrected?.date === date) return [];
        return [
          {
            record: id,
            field: corrected === undefined ? 'correctionOf' : 'date',
            words: { date: formatDate(date) },
            basis: [date, correctionOf, corrected?.date ?? null],
          },
        ];
      }),
};
