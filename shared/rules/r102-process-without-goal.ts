import { formatDate } from '../record/dates.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Re-/habilitation has clear goals. The goal is local and never leaves the program. */
export const processWithoutGoal: ClientRule = {
  id: 'R-102',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Prosess uten mål', nn: 'Prosess utan mål' },
  text: {
    nb: 'Re-/habiliteringen fra {from} har ikke noe mål. Prosessen skal ha klare mål; noen få ord er nok.',
    nn: 'Re-/habiliteringa frå {from} har ikkje noko mål. Prosessen skal ha klare mål; nokre få ord er nok.',
  },
  source: 'letter 2015; guide 2004, variable 45',
  check: (client, context) =>
    processesInView(client, context)
      .filter(({ goal }) => (goal ?? '').trim() === '')
      .map(({ id, from }) => ({
        record: id,
        field: 'goal',
        words: { from: formatDate(from) },
        basis: [from],
      })),
};
