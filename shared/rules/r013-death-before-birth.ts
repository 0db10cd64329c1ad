import { formatDate } from '../record/dates.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** Nobody dies before birth; on the day of birth it happens. */
export const deathBeforeBirth: ClientRule = {
  id: 'R-013',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Dødsdato før fødselsdato', nn: 'Dødsdato før fødselsdato' },
  text: {
    nb: 'Dødsdatoen {death} er før fødselsdatoen {birth}. Rett den som er feil.',
    nn: 'Dødsdatoen {death} er før fødselsdatoen {birth}. Rett den som er feil.',
  },
  source: 'guide 2004, variable 4',
  check({ birthDate, deathDate }) {
    if (deathDate === null) return [];
    if (birthDate === null) return UNDECIDED;
    if (deathDate >= birthDate) return [];
    return [
      {
        record: null,
        field: 'deathDate',
        words: { death: formatDate(deathDate), birth: formatDate(birthDate) },
        basis: [deathDate, birthDate],
      },
    ];
  },
};
