import { codeBook } from '../catalogue/code-books.ts';
import { CODED_PERSON_NUMBERS } from '../catalogue/numbers.ts';
import { signedInView } from './in-view.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

const ALWAYS = [...CODED_PERSON_NUMBERS, 52] as const;

/** Variables 5–9 and the individual plan are always answered on a signed registration. Missing scores are R-077. */
export const answerMissing: ClientRule = {
  id: 'R-079',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Svar mangler', nn: 'Svar manglar' },
  text: {
    nb: 'Den signerte registreringen mangler svar på {variables}. Lag en retting med svarene.',
    nn: 'Den signerte registreringa manglar svar på {variables}. Lag ei retting med svara.',
  },
  source: 'guide 2004, variables 5–9 and 52',
  check: (client, context) =>
    signedInView(client, context).flatMap(({ id, values, codeBook: book }) => {
      const missing = ALWAYS.filter((number) => values[number] === null);
      const [first] = missing;
      if (first === undefined) return [];
      return [
        {
          record: id,
          field: `values.${first}`,
          words: { variables: numberedNames(codeBook(book), missing) },
          basis: missing,
        },
      ];
    }),
};
