import type { ClientRule } from './rule.ts';

/** The sex is part of the extract, and no longer follows from every identity number. */
export const sexMissing: ClientRule = {
  id: 'R-010',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Kjønn mangler', nn: 'Kjønn manglar' },
  text: {
    nb: 'Kjønn er ikke oppgitt. Uten det teller personen ikke med i tall for kvinner og menn.',
    nn: 'Kjønn er ikkje oppgitt. Utan det tel personen ikkje med i tal for kvinner og menn.',
  },
  source: 'guide 2004, variable 3',
  check: ({ sex, identityNumber }) =>
    sex === null ? [{ record: null, field: 'sex', basis: [identityNumber] }] : [],
};
