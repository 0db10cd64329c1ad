import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Residents of institutions live with others: dwelling 4, 5 or 6 and household 1 contradict each other. */
export const institutionLivesAlone: ClientRule = {
  id: 'R-030',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Bor på institusjon, men alene', nn: 'Bur på institusjon, men åleine' },
  text: {
    nb: 'Boligtype er institusjon, men husstand sier at personen bor alene. Den som bor på institusjon, bor sammen med andre.',
    nn: 'Bustadtype er institusjon, men hushald seier at personen bur åleine. Den som bur på institusjon, bur saman med andre.',
  },
  source: 'guide 2004, variables 6 and 9',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(({ values }) => values[6] === 1 && values[9] !== null && [4, 5, 6].includes(values[9]))
      .map(({ id, values }) => ({ record: id, field: 'values.6', basis: [values[6], values[9]] })),
};
