import { nobodyWith45 } from '../../../shared/rules/r120-nobody-with-45.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

municipalityRuleTable(nobodyWith45, {
  passes: [
    ['one during the year', aYear({ now: { 45: [0, 1] } })],
    ['nobody has any service', aYear({ clients: 0, now: { 44: [0, 0], 45: [0, 0] } })],
  ],
  fails: [['nobody', aYear({ now: { 45: [0, 0] } }), ['– recipients.45.duringYear']]],
  says: {
    nb: 'Ingen er registrert med re-/habilitering utenfor institusjon (45) i 2015. Hverdagsrehabilitering og rehabiliteringsteam hører hit. Stemmer det at ingen har fått det?',
    nn: 'Ingen er registrert med re-/habilitering utanfor institusjon (45) i 2015. Kvardagsrehabilitering og rehabiliteringsteam høyrer til her. Stemmer det at ingen har fått det?',
  },
});
