import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Moving outdoors (23) is seldom easier than moving indoors (16). */
export const indoorsWorseThanOutdoors: ClientRule = {
  id: 'R-076',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Verre inne enn ute', nn: 'Verre inne enn ute' },
  text: {
    nb: 'Personen er skåret {indoors} for å bevege seg innendørs, men {outdoors} utendørs. Oftest er det omvendt. Er de to byttet om?',
    nn: 'Personen er skåra {indoors} for å røre seg innandørs, men {outdoors} utandørs. Oftast er det omvendt. Er dei to bytte om?',
  },
  source: 'guide 2004, variables 16 and 23',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, values }) => {
      const [indoors, outdoors] = [values[16], values[23]];
      if (indoors === null || outdoors === null || indoors <= outdoors) return [];
      return [
        {
          record: id,
          field: 'values.16',
          words: { indoors: String(indoors), outdoors: String(outdoors) },
          basis: [indoors, outdoors],
        },
      ];
    }),
};
