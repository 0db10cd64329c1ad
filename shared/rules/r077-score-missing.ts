import { codeBook } from '../catalogue/code-books.ts';
import { isScore, SCORE_NUMBERS } from '../catalogue/numbers.ts';
import { signedInView } from './in-view.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

/** All 17 scores are answered 1–5 on a signed registration; what isn't relevant is 1, never blank and never 9. */
export const scoreMissing: ClientRule = {
  id: 'R-077',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Skår mangler', nn: 'Skår manglar' },
  text: {
    nb: 'Den signerte registreringen har ikke skår 1–5 i {variables}. Lag en retting; det som ikke er relevant, skåres 1.',
    nn: 'Den signerte registreringa har ikkje skår 1–5 i {variables}. Lag ei retting; det som ikkje er relevant, blir skåra 1.',
  },
  source: 'guide 2004, variables 12–28',
  check: (client, context) =>
    signedInView(client, context).flatMap(({ id, values, codeBook: book }) => {
      const missing = SCORE_NUMBERS.filter((number) => !isScore(values[number]));
      const [first] = missing;
      if (first === undefined) return [];
      return [
        {
          record: id,
          field: `values.${first}`,
          words: { variables: numberedNames(codeBook(book), missing) },
          basis: missing.map((number) => [number, values[number]]),
        },
      ];
    }),
};
