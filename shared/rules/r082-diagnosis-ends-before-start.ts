import { formatDate } from '../record/dates.ts';
import { diagnosesInView } from './diagnoses.ts';
import type { ClientRule } from './rule.ts';

/** A diagnosis ends on the day that it starts at the earliest. */
export const diagnosisEndsBeforeStart: ClientRule = {
  id: 'R-082',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Diagnose slutter før den begynner', nn: 'Diagnose sluttar før han byrjar' },
  text: {
    nb: 'Diagnosen {code} begynner {from} og slutter {to}. Rett en av datoene.',
    nn: 'Diagnosen {code} byrjar {from} og sluttar {to}. Rett ein av datoane.',
  },
  source: 'guide 2004, variable 29',
  check: (client, context) =>
    diagnosesInView(client, context).flatMap(({ registration, diagnosis: { code, from, to }, field }) =>
      to === null || to >= from
        ? []
        : [
            {
              record: registration.id,
              field: `${field}.to`,
              words: { code, from: formatDate(from), to: formatDate(to) },
              basis: [from, to],
            },
          ],
    ),
};
