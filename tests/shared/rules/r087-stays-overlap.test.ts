import { staysOverlap } from '../../../shared/rules/r087-stays-overlap.ts';
import { aClient, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const after = (from: string, to: string | null = null, first: string | null = '2015-02-10') =>
  aClient({ stays: [aStay({ id: 'second', type: 3, from, to }), aStay({ from: '2015-02-03', to: first })] });

clientRuleTable(staysOverlap, {
  passes: [
    ['the next day', after('2015-02-11')],
    ['moved on the same day', after('2015-02-10')],
    ['one stay', aClient({ stays: [aStay()] })],
  ],
  fails: [
    ['a day before the first ended', after('2015-02-09'), ['second from']],
    ['inside the first', after('2015-02-04', '2015-02-06'), ['second from']],
    ['the first is open', after('2015-06-01', null, null), ['second from']],
    [
      'the same twice',
      aClient({ stays: [aStay({ to: '2015-02-03' }), aStay({ id: 'second', to: '2015-02-03' })] }),
      ['second from'],
    ],
  ],
  says: {
    nb: 'Oppholdet fra 09.02.2015 går over i et annet døgntilbud fra 03.02.2015. Avslutt det ene før det andre begynner.',
    nn: 'Opphaldet frå 09.02.2015 går over i eit anna døgntilbod frå 03.02.2015. Avslutt det eine før det andre byrjar.',
  },
});
