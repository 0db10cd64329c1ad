import { deathBeforeBirth } from '../../../shared/rules/r013-death-before-birth.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const lived = (birthDate: string | null, deathDate: string | null) => aClient({ birthDate, deathDate });

clientRuleTable(deathBeforeBirth, {
  passes: [
    ['alive', lived('1955-03-12', null)],
    ['on the day of birth', lived('2015-03-12', '2015-03-12')],
    ['alive, date of birth unknown', lived(null, null)],
  ],
  fails: [['the day before birth', lived('1955-03-12', '1955-03-11'), ['– deathDate']]],
  undecided: [['date of birth unknown', lived(null, '2015-03-12')]],
  says: {
    nb: 'Dødsdatoen 11.03.1955 er før fødselsdatoen 12.03.1955. Rett den som er feil.',
    nn: 'Dødsdatoen 11.03.1955 er før fødselsdatoen 12.03.1955. Rett den som er feil.',
  },
});
