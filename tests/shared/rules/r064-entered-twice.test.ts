import { enteredTwice } from '../../../shared/rules/r064-entered-twice.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Decision } from '../../../shared/record/client.ts';

const twice = (more: Partial<Decision>, first: Partial<Decision> = {}) =>
  aClient({ decisions: [aDecision(first), aDecision({ id: 'decision-2', decided: '2015-03-10', ...more })] });

clientRuleTable(enteredTwice, {
  passes: [
    ['other hours', twice({ minutesPerWeek: 60 })],
    ['another service', twice({ service: 30 })],
    ['inside the process and outside it', twice({ rehabilitation: 'process-1' })],
    ['two professions', twice({ note: 'Fysioterapeut' }, { note: 'Ergoterapeut' })],
    ['one after the other', twice({}, { periods: [{ from: '2015-03-01', to: '2015-03-15' }] })],
    [
      'a rejection',
      aClient({ decisions: [aDecision(), aRejection({ id: 'decision-2', minutesPerWeek: 120 })] }),
    ],
  ],
  fails: [
    ['the same', twice({}), ['decision-2 service']],
    ['said of one alone', twice({ note: 'Fysioterapeut' }), ['decision-2 service']],
    [
      'on one common day',
      twice({ periods: [{ from: '2015-03-16', to: '2015-03-16' }] }),
      ['decision-2 service'],
    ],
  ],
  says: {
    nb: 'Vedtaket om 44 Helsetjenester i hjemmet er likt vedtaket av 09.03.2015: samme timer, samme side av prosessen, på samme tid. Er det ført to ganger?',
    nn: 'Vedtaket om 44 Helsetenester i heimen er likt vedtaket av 09.03.2015: same timar, same side av prosessen, på same tid. Er det ført to gonger?',
  },
});
