import { serviceGone } from '../../../shared/rules/r122-service-gone.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

municipalityRuleTable(serviceGone, {
  passes: [
    ['as last year', aYear()],
    ['one is left', aYear({ before: { 38: [5, 5] }, now: { 38: [0, 1] } })],
    ['new this year', aYear({ now: { 38: [1, 1] } })],
  ],
  fails: [
    ['five had it', aYear({ before: { 38: [5, 5] } }), ['– recipients.38.duringYear']],
    ['one had it, during the year alone', aYear({ before: { 48: [0, 1] } }), ['– recipients.48.duringYear']],
  ],
  undecided: [
    ['nobody last year', aYear({ clientsBefore: 0, before: { 44: [0, 0], 45: [0, 0] } })],
    ['the year isn’t nearly over', aYear({ before: { 38: [5, 5] } }), { today: '2015-10-31' }],
  ],
  says: {
    nb: '38 Støttekontakt: ingen mottakere i år, mot 5 i fjor. Gis tjenesten ikke lenger, eller er den glemt?',
    nn: '38 Støttekontakt: ingen mottakarar i år, mot 5 i fjor. Blir tenesta ikkje gitt lenger, eller er ho gløymd?',
  },
});
