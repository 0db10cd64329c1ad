import { codeBook } from '../catalogue/code-books.ts';
import type { ScoreNumber } from '../catalogue/numbers.ts';
import { ageOn } from '../record/dates.ts';
import { registrationsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** What nobody expects of a child under six: shopping, daily decisions, housework, cooking. */
const NOT_EXPECTED: readonly ScoreNumber[] = [13, 14, 17, 20];

/** Children are scored against what is expected at their age; what no child of that age does is scored 1. */
export const youngChildScoredAsAdult: ClientRule = {
  id: 'R-071',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Barn under 6 år skåret som voksen', nn: 'Barn under 6 år skåra som vaksen' },
  text: {
    nb: '«{variable}» er skåret {score}, men barnet var {age} år. Barn skåres etter det som ventes på deres alder; det ingen på den alderen gjør, er 1.',
    nn: '«{variable}» er skåra {score}, men barnet var {age} år. Barn blir skåra etter det ein ventar på deira alder; det ingen på den alderen gjer, er 1.',
  },
  source: 'guide 2004, variables 13, 14, 17 and 20',
  check(client, context) {
    const { birthDate } = client;
    const high = registrationsInView(client, context).flatMap(({ id, date, values, codeBook: book }) =>
      NOT_EXPECTED.flatMap((number) => {
        const score = values[number];
        return score === 4 || score === 5 ? [{ id, date, book, number, score }] : [];
      }),
    );
    if (birthDate === null) return high.length === 0 ? [] : UNDECIDED;
    return high
      .filter(({ date }) => date >= birthDate && ageOn(birthDate, date) < 6)
      .map(({ id, date, book, number, score }) => ({
        record: id,
        field: `values.${number}`,
        words: {
          variable: numberedName(codeBook(book), number),
          score: String(score),
          age: String(ageOn(birthDate, date)),
        },
        basis: [score, birthDate, date],
      }));
  },
};
