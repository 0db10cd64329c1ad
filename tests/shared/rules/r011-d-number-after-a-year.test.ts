import { dNumberAfterAYear } from '../../../shared/rules/r011-d-number-after-a-year.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Services since that day; the control looks at 31 December 2015. */
const since = (from: string, to: string | null = null, identityNumber = '52835512088') =>
  aClient({ identityNumber, decisions: [aDecision({ periods: [{ from, to }] })] });

clientRuleTable(dNumberAfterAYear, {
  passes: [
    ['since the day after the limit', since('2015-01-01')],
    ['a permanent number', since('2013-01-01', null, '12835512094')],
    ['services have ended', since('2013-01-01', '2015-12-30')],
    ['no services', aClient({ identityNumber: '52835512088' })],
    ['no number', aClient({ identityNumber: null, decisions: [aDecision()] })],
    ['seen before twelve months were gone', since('2014-12-31'), { today: '2015-12-30' }],
  ],
  fails: [
    ['since twelve months', since('2014-12-31'), ['– identityNumber']],
    [
      'a process alone',
      aClient({ identityNumber: '52835512088', rehabilitations: [aRehabilitation({ from: '2014-01-01' })] }),
      ['– identityNumber'],
    ],
  ],
  says: {
    nb: 'Personen har hatt tjenester siden 31.12.2014 og har fortsatt D-nummer. Se i Folkeregisteret om det er kommet et fødselsnummer, og la det erstatte D-nummeret.',
    nn: 'Personen har hatt tenester sidan 31.12.2014 og har framleis D-nummer. Sjå i Folkeregisteret om det er kome eit fødselsnummer, og la det erstatte D-nummeret.',
  },
});
