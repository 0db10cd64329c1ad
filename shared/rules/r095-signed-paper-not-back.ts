import { addDays, formatDate } from '../record/dates.ts';
import { signedInView, viewDay } from './in-view.ts';
import type { ClientRule } from './rule.ts';

const DAYS_FOR_PAPER = 28;

/** The printed card comes back with a hand-written signature within four weeks. */
export const signedPaperNotBack: ClientRule = {
  id: 'R-095',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Underskrevet kort er ikke kommet', nn: 'Underskrive kort er ikkje kome' },
  text: {
    nb: 'Registreringen ble signert {signed}, men det underskrevne kortet er ikke ført som mottatt. Hent det inn, og før datoen.',
    nn: 'Registreringa vart signert {signed}, men det underskrivne kortet er ikkje ført som motteke. Hent det inn, og før datoen.',
  },
  source: 'guide 2004, the card is signed',
  check: (client, context) =>
    signedInView(client, context).flatMap(({ id, date, signedAt, paperSigned }) => {
      const signed = signedAt?.slice(0, 10) ?? date;
      if (paperSigned !== null || addDays(signed, DAYS_FOR_PAPER) >= viewDay(context)) return [];
      return [{ record: id, field: 'paperSigned', words: { signed: formatDate(signed) }, basis: [signed] }];
    }),
};
