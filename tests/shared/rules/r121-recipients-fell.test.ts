import { recipientsFell } from '../../../shared/rules/r121-recipients-fell.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

const care = (before: number, now: number) => aYear({ before: { 44: [8, before] }, now: { 44: [8, now] } });

municipalityRuleTable(recipientsFell, {
  passes: [
    ['as last year', aYear()],
    ['20 per cent exactly', care(15, 12)],
    ['2 persons, though 40 per cent', care(5, 3)],
    ['more than last year', care(10, 20)],
    ['gone altogether: another rule', aYear({ before: { 38: [5, 5] } })],
    ['on 1 November', aYear(), { today: '2015-11-01' }],
  ],
  fails: [
    ['3 persons, and more than 20 per cent', care(14, 11), ['– recipients.44.duringYear']],
    [
      'both measures of a service',
      aYear({ before: { 44: [8, 10] }, now: { 44: [5, 6] } }),
      ['– recipients.44.atYearsEnd', '– recipients.44.duringYear'],
    ],
    [
      'at year’s end alone, from November on',
      aYear({ now: { 44: [0, 10] } }),
      ['– recipients.44.atYearsEnd'],
      { today: '2015-11-01' },
    ],
  ],
  undecided: [
    ['nobody last year', aYear({ clientsBefore: 0, before: { 44: [0, 0], 45: [0, 0] } })],
    ['the year isn’t nearly over', care(14, 11), { today: '2015-10-31' }],
  ],
  says: {
    nb: '44 Helsetjenester i hjemmet: 11 mottakere gjennom året, mot 14 året før. Er noen glemt, eller er det en grunn?',
    nn: '44 Helsetenester i heimen: 11 mottakarar gjennom året, mot 14 året før. Er nokon gløymd, eller er det ein grunn?',
  },
});
