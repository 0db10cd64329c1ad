import { formatDate } from '../record/dates.ts';
import type { ClientRule } from './rule.ts';

/** A date of death is a day that has been. */
export const deathInTheFuture: ClientRule = {
  id: 'R-012',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Dødsdato etter dagens dato', nn: 'Dødsdato etter dagens dato' },
  text: {
    nb: 'Dødsdatoen {death} er ikke kommet ennå. Rett datoen, eller ta den bort.',
    nn: 'Dødsdatoen {death} er ikkje komen enno. Rett datoen, eller ta han bort.',
  },
  source: 'guide 2004, variable 4',
  check: ({ deathDate }, { today }) =>
    deathDate !== null && deathDate > today
      ? [{ record: null, field: 'deathDate', words: { death: formatDate(deathDate) }, basis: [deathDate] }]
      : [],
};
