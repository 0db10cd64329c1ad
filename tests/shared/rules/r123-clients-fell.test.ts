import { clientsFell } from '../../../shared/rules/r123-clients-fell.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

const clients = (clientsBefore: number, now: number) => aYear({ clientsBefore, clients: now });

municipalityRuleTable(clientsFell, {
  passes: [
    ['20 per cent exactly', clients(15, 12)],
    ['2 persons, though 40 per cent', clients(5, 3)],
  ],
  fails: [
    ['3 persons, and more than 20 per cent', clients(14, 11), ['– clients']],
    ['all', clients(3, 0), ['– clients']],
  ],
  undecided: [
    ['nobody last year', clients(0, 10)],
    ['the year isn’t nearly over', clients(14, 11), { today: '2015-10-31' }],
  ],
  says: {
    nb: '11 personer har hatt tjenester i år, mot 14 i fjor. Er alle registrert?',
    nn: '11 personar har hatt tenester i år, mot 14 i fjor. Er alle registrerte?',
  },
});
