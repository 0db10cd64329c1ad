import { decidedBeforeBirth } from '../../../shared/rules/r058-decided-before-birth.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const born = (birthDate: string | null) => aClient({ birthDate, decisions: [aDecision()] });

clientRuleTable(decidedBeforeBirth, {
  passes: [
    ['on the day of birth', born('2015-03-09')],
    ['nothing decided', aClient({ birthDate: null })],
  ],
  fails: [
    ['the day before', born('2015-03-10'), ['decision-1 decided']],
    [
      'a process',
      aClient({ birthDate: '2015-03-10', rehabilitations: [aRehabilitation()] }),
      ['process-1 decided'],
    ],
  ],
  undecided: [['no date of birth', born(null)]],
  says: {
    nb: 'Vedtaket er datert 09.03.2015, men personen er født 10.03.2015. Én av datoene er feil.',
    nn: 'Vedtaket er datert 09.03.2015, men personen er fødd 10.03.2015. Éin av datoane er feil.',
  },
});
