import { stayEndsBeforeStart } from '../../../shared/rules/r086-stay-ends-before-start.ts';
import { aClient, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const stay = (from: string, to: string | null) => aClient({ stays: [aStay({ from, to })] });

clientRuleTable(stayEndsBeforeStart, {
  passes: [
    ['open', stay('2015-02-03', null)],
    ['a single day', stay('2015-02-03', '2015-02-03')],
    ['none', aClient()],
    ['in a year that is not controlled', stay('2013-02-03', '2013-02-02')],
  ],
  fails: [
    ['the day before', stay('2015-02-03', '2015-02-02'), ['stay-1 to']],
    ['over New Year', stay('2015-02-03', '2014-02-10'), ['stay-1 to']],
  ],
  says: {
    nb: 'Oppholdet begynner 03.02.2015 og slutter 02.02.2015. Rett en av datoene; slik det står, er det ingen dager.',
    nn: 'Opphaldet byrjar 03.02.2015 og sluttar 02.02.2015. Rett ein av datoane; slik det står, er det ingen dagar.',
  },
});
