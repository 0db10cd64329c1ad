import { codeBook } from '../catalogue/code-books.ts';
import type { Text } from '../catalogue/language.ts';
import { ASSESSED_NUMBERS } from '../catalogue/numbers.ts';
import { formatDate } from '../record/dates.ts';
import { outsideLife } from './date-fault.ts';
import { registrationsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { verdict } from './verdict.ts';

const AFTER_REGISTRATION: Text = { nb: 'etter registreringen', nn: 'etter registreringa' };

/**
 * A registration tells what was known on its date: the last examination by dental personnel or physician isn't
 * later, and lies within the client's life. A date that hasn't come at all is R-040.
 */
export const assessedOutsideTime: ClientRule = {
  id: 'R-029',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Vurdert på en dag som ikke passer', nn: 'Vurdert på ein dag som ikkje passar' },
  text: {
    nb: '«{variable}» har datoen {assessed}, og det er {why}. Rett datoen.',
    nn: '«{variable}» har datoen {assessed}, og det er {why}. Rett datoen.',
  },
  source: 'guide 2004, variables 10 and 11',
  check: (client, context) =>
    verdict(
      registrationsInView(client, context).flatMap(({ id, date, values, codeBook: book }) =>
        ASSESSED_NUMBERS.map((number) => {
          const assessed = values[number];
          if (assessed === null || assessed > context.today) return null;
          const why = assessed > date ? AFTER_REGISTRATION : outsideLife(client, assessed);
          if (why === null || why === UNDECIDED) return why;
          return {
            record: id,
            field: `values.${number}`,
            words: { variable: numberedName(codeBook(book), number), assessed: formatDate(assessed), why },
            basis: [assessed, date, client.birthDate, client.deathDate],
          };
        }),
      ),
    ),
};
