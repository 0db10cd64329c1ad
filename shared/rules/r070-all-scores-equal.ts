import { SCORE_NUMBERS } from '../catalogue/numbers.ts';
import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Seventeen scores that are all the same may have been filled in without looking at each. */
export const allScoresEqual: ClientRule = {
  id: 'R-070',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Alle 17 skår er like', nn: 'Alle 17 skårar er like' },
  text: {
    nb: 'Alle 17 skår er {score}. Er hver av dem vurdert for seg?',
    nn: 'Alle 17 skårar er {score}. Er kvar av dei vurdert for seg?',
  },
  source: 'guide 2004, variables 12–28',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, values }) => {
      const score = values[12];
      if (score === null || !SCORE_NUMBERS.every((number) => values[number] === score)) return [];
      return [{ record: id, field: 'values.12', words: { score: String(score) }, basis: [score] }];
    }),
};
