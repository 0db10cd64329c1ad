import { municipalityExists, PRACTICE_MUNICIPALITY } from '../catalogue/municipalities.ts';
import { formatDate, type IsoDate } from '../record/dates.ts';
import { registrationsInView } from './in-view.ts';
import type { ClientRule, Hit, RuleContext } from './rule.ts';

/**
 * A municipality number existed on the day that it is used for: the registration's date, or the day of moving there.
 * Numbers change at New Year. That of the practice municipality is valid in a database for practice or tests, and
 * nowhere else. A registration without a number has the sender's.
 */
export const municipalityNotOnDate: ClientRule = {
  id: 'R-015',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Ukjent kommunenummer', nn: 'Ukjent kommunenummer' },
  text: {
    nb: 'Ingen kommune hadde nummer {number} den {date}. Bruk nummeret som gjaldt den dagen.',
    nn: 'Ingen kommune hadde nummer {number} den {date}. Bruk nummeret som galdt den dagen.',
  },
  source: 'guide 2004, head of the card',
  check: (client, context) => [
    ...registrationsInView(client, context).flatMap(({ id, date, municipality }) =>
      unknown({ record: id, field: 'municipality' }, municipality, date, context),
    ),
    ...(client.moved === null
      ? []
      : unknown(
          { record: null, field: 'moved.municipality' },
          client.moved.municipality,
          client.moved.date,
          context,
        )),
  ],
};

function unknown(
  place: Pick<Hit, 'record' | 'field'>,
  number: string | null,
  date: IsoDate,
  { syntheticAllowed }: RuleContext,
): readonly Hit[] {
  const valid =
    number === null ||
    municipalityExists(number, date) ||
    (number === PRACTICE_MUNICIPALITY.number && syntheticAllowed);
  return valid ? [] : [{ ...place, words: { number, date: formatDate(date) }, basis: [number, date] }];
}
