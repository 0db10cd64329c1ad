import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** A client without a fixed dwelling (7, UFB) has none that is adapted to own needs. */
export const noDwellingYetAdapted: ClientRule = {
  id: 'R-036',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Uten fast bosted, men tilrettelagt bolig', nn: 'Utan fast bustad, men tilrettelagd bustad' },
  text: {
    nb: 'Personen er uten fast bosted, men boligen er ført som tilrettelagt. Se etter hva som er riktig.',
    nn: 'Personen er utan fast bustad, men bustaden er ført som tilrettelagd. Sjå etter kva som er rett.',
  },
  source: 'guide 2004, variables 8 and 9',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(({ values }) => values[9] === 7 && values[8] === 2)
      .map(({ id, values }) => ({ record: id, field: 'values.8', basis: [values[8], values[9]] })),
};
