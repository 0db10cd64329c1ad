import type { ClientRule } from './rule.ts';

/** The year of birth is part of the extract, and several rules can't decide without the date. */
export const birthDateMissing: ClientRule = {
  id: 'R-009',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Fødselsdato mangler', nn: 'Fødselsdato manglar' },
  text: {
    nb: 'Fødselsdatoen mangler. Uten den sier uttrekket ikke hvor gammel personen er.',
    nn: 'Fødselsdatoen manglar. Utan han seier uttrekket ikkje kor gammal personen er.',
  },
  source: 'guide 2004, variable 3',
  check: ({ birthDate, identityNumber }) =>
    birthDate === null ? [{ record: null, field: 'birthDate', basis: [identityNumber] }] : [],
};
