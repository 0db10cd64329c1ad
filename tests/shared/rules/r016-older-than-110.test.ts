import { olderThan110 } from '../../../shared/rules/r016-older-than-110.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** The control looks at 31 December 2015. */
const born = (birthDate: string | null, deathDate: string | null = null) => aClient({ birthDate, deathDate });

clientRuleTable(olderThan110, {
  passes: [
    ['turns 111 tomorrow', born('1905-01-01')],
    ['older, but dead', born('1890-01-01', '1990-01-01')],
    ['dead, date of birth unknown', born(null, '1990-01-01')],
  ],
  fails: [['111 today', born('1904-12-31'), ['– birthDate']]],
  undecided: [['date of birth unknown', born(null)]],
  says: {
    nb: 'Personen er over 110 år etter fødselsdatoen. Stemmer den, og lever personen?',
    nn: 'Personen er over 110 år etter fødselsdatoen. Stemmer han, og lever personen?',
  },
});
