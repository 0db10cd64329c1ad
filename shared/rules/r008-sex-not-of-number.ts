import { readIdentityNumber } from '../record/identity-number.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** The sex is the one that the identity number tells (its ninth digit, in numbers issued before 2032). */
export const sexNotOfNumber: ClientRule = {
  id: 'R-008',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Kjønn og fødselsnummer', nn: 'Kjønn og fødselsnummer' },
  text: {
    nb: 'Kjønnet er et annet enn det fødselsnummeret sier. Se etter om det ene er skrevet feil.',
    nn: 'Kjønnet er eit anna enn det fødselsnummeret seier. Sjå etter om det eine er skrive feil.',
  },
  source: 'guide 2004, variable 3',
  check({ identityNumber, sex }, { syntheticAllowed }) {
    if (identityNumber === null) return [];
    const read = readIdentityNumber(identityNumber, syntheticAllowed);
    if (!read.valid || read.sex === null || sex === null) return UNDECIDED;
    return read.sex === sex ? [] : [{ record: null, field: 'sex', basis: [sex, identityNumber] }];
  },
};
