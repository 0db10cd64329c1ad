import { processOverTwoYears } from '../../../shared/rules/r103-process-over-two-years.ts';
import { aClient, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const process = (from: string, to: string | null) =>
  aClient({ rehabilitations: [aRehabilitation({ from, to })] });

clientRuleTable(processOverTwoYears, {
  passes: [
    ['two years exactly', process('2013-03-16', '2015-03-15')],
    ['open for two years exactly', process('2014-01-01', null)],
    ['open, not yet two years today', process('2013-03-16', null), { today: '2015-03-15' }],
  ],
  fails: [
    ['a day more', process('2013-03-16', '2015-03-16'), ['process-1 to']],
    ['open, a day more today', process('2013-03-16', null), ['process-1 to'], { today: '2015-03-16' }],
  ],
  says: {
    nb: 'Re-/habiliteringen fra 16.03.2013 varer i mer enn to år. Prosessen skal være tidsavgrenset: er den slutt?',
    nn: 'Re-/habiliteringa frå 16.03.2013 varer i meir enn to år. Prosessen skal vere tidsavgrensa: er han slutt?',
  },
});
