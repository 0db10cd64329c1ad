import { formatDate } from '../record/dates.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** The services that take part in a process are recorded too, marked as part of it; some only as measures of our own. */
export const processWithoutMeasure: ClientRule = {
  id: 'R-101',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Prosess uten tiltak', nn: 'Prosess utan tiltak' },
  text: {
    nb: 'Re-/habiliteringen fra {from} har ingen tiltak. Tjenestene som inngår, skal også registreres.',
    nn: 'Re-/habiliteringa frå {from} har ingen tiltak. Tenestene som inngår, skal òg registrerast.',
  },
  source: 'letter 2015, annex 2',
  check: (client, context) =>
    processesInView(client, context)
      .filter(
        ({ id, notReported }) =>
          notReported.length === 0 &&
          !client.decisions.some(({ rehabilitation, rejected }) => rehabilitation === id && !rejected),
      )
      .map(({ id, from }) => ({
        record: id,
        field: 'notReported',
        words: { from: formatDate(from) },
        basis: [from],
      })),
};
