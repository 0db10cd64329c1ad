import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Who lives in an institution (dwelling 4, 5 or 6) seldom depends on unpaid help from family and friends. */
export const privateHelpInInstitution: ClientRule = {
  id: 'R-038',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Privat hjelp på institusjon', nn: 'Privat hjelp på institusjon' },
  text: {
    nb: 'Personen bor på institusjon og er ført med privat, ikke betalt hjelp. Bare nødvendig hjelp i dagliglivet teller, ikke besøk og hygge. Stemmer det?',
    nn: 'Personen bur på institusjon og er ført med privat, ikkje betalt hjelp. Berre nødvendig hjelp i dagleglivet tel, ikkje besøk og hygge. Stemmer det?',
  },
  source: 'guide 2004, variables 7 and 9',
  check: (client, context) =>
    registrationsInView(client, context)
      .filter(({ values }) => (values[7] ?? 1) > 1 && values[9] !== null && [4, 5, 6].includes(values[9]))
      .map(({ id, values }) => ({ record: id, field: 'values.7', basis: [values[7], values[9]] })),
};
