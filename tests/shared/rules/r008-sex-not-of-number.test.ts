import { sexNotOfNumber } from '../../../shared/rules/r008-sex-not-of-number.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(sexNotOfNumber, {
  passes: [
    ['a woman, even digit', aClient({ sex: 2 })],
    ['no number to differ from', aClient({ sex: 1, identityNumber: null })],
  ],
  fails: [['a man, even digit', aClient({ sex: 1 }), ['– sex']]],
  undecided: [
    ['sex unknown', aClient({ sex: null })],
    ['an invalid number', aClient({ sex: 1, identityNumber: '12835512095' })],
    ['a number of 2032 tells none', aClient({ sex: 1, identityNumber: '30108299939' })],
  ],
  says: {
    nb: 'Kjønnet er et annet enn det fødselsnummeret sier. Se etter om det ene er skrevet feil.',
    nn: 'Kjønnet er eit anna enn det fødselsnummeret seier. Sjå etter om det eine er skrive feil.',
  },
});
