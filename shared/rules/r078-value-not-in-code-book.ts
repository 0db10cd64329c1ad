import { codeBook } from '../catalogue/code-books.ts';
import { CODED_PERSON_NUMBERS } from '../catalogue/numbers.ts';
import { registrationsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * Each answer of variables 5–9 is one of the alternatives of the code book that the registration follows. Scores
 * out of range are R-077.
 */
export const valueNotInCodeBook: ClientRule = {
  id: 'R-078',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Svar utenfor kodeboken', nn: 'Svar utanfor kodeboka' },
  text: {
    nb: '«{variable}» har svaret {code}, som ikke finnes i kodebok {book}. Velg et av alternativene.',
    nn: '«{variable}» har svaret {code}, som ikkje finst i kodebok {book}. Vel eit av alternativa.',
  },
  source: 'guide 2004, variables 5–9',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, values, codeBook: book }) =>
      CODED_PERSON_NUMBERS.flatMap((number) => {
        const answer = values[number];
        const { codes } = codeBook(book).variables[number];
        if (answer === null || codes.some(({ code }) => code === answer)) return [];
        return [
          {
            record: id,
            field: `values.${number}`,
            words: { variable: numberedName(codeBook(book), number), code: String(answer), book },
            basis: [answer, book],
          },
        ];
      }),
    ),
};
