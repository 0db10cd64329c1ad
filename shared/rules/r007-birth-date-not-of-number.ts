import { formatDate } from '../record/dates.ts';
import { readIdentityNumber } from '../record/identity-number.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** The date of birth is the one that the identity number tells. */
export const birthDateNotOfNumber: ClientRule = {
  id: 'R-007',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Fødselsdato og fødselsnummer', nn: 'Fødselsdato og fødselsnummer' },
  text: {
    nb: 'Fødselsdatoen er {birth}, men nummeret sier {number}. Rett det som er feil: alder og fødselsår i uttrekket bygger på datoen.',
    nn: 'Fødselsdatoen er {birth}, men nummeret seier {number}. Rett det som er feil: alder og fødselsår i uttrekket byggjer på datoen.',
  },
  source: 'guide 2004, variable 3',
  check({ identityNumber, birthDate }, { syntheticAllowed }) {
    if (identityNumber === null) return [];
    const read = readIdentityNumber(identityNumber, syntheticAllowed);
    if (!read.valid || read.birthDate === null || birthDate === null) return UNDECIDED;
    if (read.birthDate === birthDate) return [];
    return [
      {
        record: null,
        field: 'birthDate',
        words: { birth: formatDate(birthDate), number: formatDate(read.birthDate) },
        basis: [birthDate, identityNumber],
      },
    ];
  },
};
