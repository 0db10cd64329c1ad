import { stayOutsideRule } from '../../../shared/rules/r089-stay-outside-rule.ts';
import { aClient, aDecision, aRehabilitation, aRejection, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** A stay from 3 February to 1 March 2015, and a service in that period. */
const served = (from: string, to: string | null = null) =>
  aClient({ stays: [aStay()], decisions: [aDecision({ periods: [{ from, to }] })] });

clientRuleTable(stayOutsideRule, {
  passes: [
    ['starts 14 days after', served('2015-03-15')],
    ['starts on the last day', served('2015-03-01')],
    ['starts during the stay', served('2015-02-20')],
    ['ran at admission', served('2014-01-01', '2015-02-03')],
    ['ran until the day before admission', served('2014-01-01', '2015-02-02')],
    [
      'a process starts',
      aClient({ stays: [aStay()], rehabilitations: [aRehabilitation({ from: '2015-03-10' })] }),
    ],
    ['not over', aClient({ stays: [aStay({ to: null })] })],
    ['a service may still start', aClient({ stays: [aStay()] }), { today: '2015-03-15' }],
    ['ends before it starts: another rule', aClient({ stays: [aStay({ to: '2015-02-01' })] })],
  ],
  fails: [
    ['starts 15 days after', served('2015-03-16'), ['stay-1 from']],
    ['ended two days before admission', served('2014-01-01', '2015-02-01'), ['stay-1 from']],
    ['no service at all', aClient({ stays: [aStay()] }), ['stay-1 from']],
    ['15 days have gone', aClient({ stays: [aStay()] }), ['stay-1 from'], { today: '2015-03-16' }],
    ['a rejection', aClient({ stays: [aStay()], decisions: [aRejection()] }), ['stay-1 from']],
  ],
  says: {
    nb: 'Oppholdet fra 03.02.2015 har ingen kommunal tjeneste før seg, og ingen som begynte innen 14 dager etter. Da skal det ikke registreres. Mangler en tjeneste?',
    nn: 'Opphaldet frå 03.02.2015 har inga kommunal teneste før seg, og inga som byrja innan 14 dagar etter. Då skal det ikkje registrerast. Manglar ei teneste?',
  },
});
