import { birthDateNotOfNumber } from '../../../shared/rules/r007-birth-date-not-of-number.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const born = (birthDate: string | null, identityNumber: string | null = '12835512094') =>
  aClient({ birthDate, identityNumber });

clientRuleTable(birthDateNotOfNumber, {
  passes: [
    ['the same day', born('1955-03-12')],
    ['a D-number of the same day', born('1955-03-12', '52835512088')],
    ['no number to differ from', born('1955-03-12', null)],
  ],
  fails: [
    ['day and month changed round', born('1955-12-03'), ['– birthDate']],
    ['another century', born('2055-03-12'), ['– birthDate']],
  ],
  undecided: [
    ['date of birth unknown', born(null)],
    ['an invalid number', born('1955-03-12', '12835512095')],
    ['a number of 2032 tells none', born('1982-10-30', '30108299939')],
    ['a number that no birth year has', born('1945-01-01', '01814560089')],
    ['a synthetic number where they are not allowed', born('1955-12-03'), { syntheticAllowed: false }],
  ],
  says: {
    nb: 'Fødselsdatoen er 03.12.1955, men nummeret sier 12.03.1955. Rett det som er feil: alder og fødselsår i uttrekket bygger på datoen.',
    nn: 'Fødselsdatoen er 03.12.1955, men nummeret seier 12.03.1955. Rett det som er feil: alder og fødselsår i uttrekket byggjer på datoen.',
  },
});
