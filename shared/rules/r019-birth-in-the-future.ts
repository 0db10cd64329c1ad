import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** A date of birth is a day that has been. */
export const birthInTheFuture: ClientRule = {
  id: 'R-019',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Fødselsdato etter dagens dato', nn: 'Fødselsdato etter dagens dato' },
  text: {
    nb: 'Fødselsdatoen {birth} er ikke kommet ennå. Rett datoen.',
    nn: 'Fødselsdatoen {birth} er ikkje komen enno. Rett datoen.',
  },
  source: 'guide 2004, variable 3',
  check: ({ birthDate }, { today }) =>
    birthDate !== null && birthDate > today
      ? [{ record: null, field: 'birthDate', words: { birth: formatDate(birthDate) }, basis: [birthDate] }]
      : [],
};
