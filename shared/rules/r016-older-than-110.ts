import { ageOn } from '../record/dates.ts';
import { viewDay } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

const HIGHEST_LIKELY_AGE = 110;

/** Hardly anybody lives longer than 110 years: the date of birth may be wrong, or a date of death missing. */
export const olderThan110: ClientRule = {
  id: 'R-016',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Over 110 år', nn: 'Over 110 år' },
  text: {
    nb: 'Personen er over 110 år etter fødselsdatoen. Stemmer den, og lever personen?',
    nn: 'Personen er over 110 år etter fødselsdatoen. Stemmer han, og lever personen?',
  },
  source: 'ours, variables 3 and 4',
  check({ birthDate, deathDate }, context) {
    if (deathDate !== null) return [];
    if (birthDate === null) return UNDECIDED;
    return ageOn(birthDate, viewDay(context)) > HIGHEST_LIKELY_AGE
      ? [{ record: null, field: 'birthDate', basis: [birthDate] }]
      : [];
  },
};
