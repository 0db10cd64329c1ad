import { codeBook } from '../catalogue/code-books.ts';
import { ASSESSED_NUMBERS } from '../catalogue/numbers.ts';
import { formatDate } from '../record/dates.ts';
import { registrationsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** The last examination by dental personnel or physician was on a day that has been. */
export const assessedInTheFuture: ClientRule = {
  id: 'R-040',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Vurdert fram i tid', nn: 'Vurdert fram i tid' },
  text: {
    nb: '«{variable}» har datoen {assessed}, som ikke er kommet ennå. Før datoen for den siste undersøkelsen, eller la feltet stå tomt.',
    nn: '«{variable}» har datoen {assessed}, som ikkje er komen enno. Før datoen for den siste undersøkinga, eller la feltet stå tomt.',
  },
  source: 'guide 2004, variables 10 and 11',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, values, codeBook: book }) =>
      ASSESSED_NUMBERS.flatMap((number) => {
        const assessed = values[number];
        if (assessed === null || assessed <= context.today) return [];
        return [
          {
            record: id,
            field: `values.${number}`,
            words: { variable: numberedName(codeBook(book), number), assessed: formatDate(assessed) },
            basis: [assessed],
          },
        ];
      }),
    ),
};
