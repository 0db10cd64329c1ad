import { nobodyRejected } from '../../../shared/rules/r126-nobody-rejected.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

municipalityRuleTable(nobodyRejected, {
  passes: [
    ['49 decisions', aYear({ decisions: 49, rejections: 0 })],
    ['one rejection', aYear({ decisions: 50, rejections: 1 })],
  ],
  fails: [['50 decisions and no rejection', aYear({ decisions: 50, rejections: 0 }), ['– rejections']]],
  says: {
    nb: 'Det er 50 vedtak i 2015, og ingen avslag. Avslag skal også registreres. Er noen glemt?',
    nn: 'Det er 50 vedtak i 2015, og ingen avslag. Avslag skal òg registrerast. Er nokon gløymd?',
  },
});
