import { twoInstitutions } from '../../../shared/rules/r133-two-institutions.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Decision } from '../../../shared/record/client.ts';

/** First a limited stay until 15 June. */
const then = (from: string, more: Partial<Decision> = {}) =>
  aClient({
    decisions: [
      aDecision({
        service: 49,
        organisationNumber: '974760673',
        periods: [{ from: '2015-03-16', to: '2015-06-15' }],
      }),
      aDecision({
        id: 'decision-2',
        service: 50,
        organisationNumber: '974760673',
        periods: [{ from, to: null }],
        ...more,
      }),
    ],
  });

clientRuleTable(twoInstitutions, {
  passes: [
    ['moved on the day', then('2015-06-15')],
    ['care at home', then('2015-06-01', { service: 44 })],
    ['the same twice: another rule', then('2015-06-01', { service: 49 })],
  ],
  fails: [
    ['a day more', then('2015-06-14'), ['decision-2 periods']],
    [
      'the same service elsewhere',
      then('2015-06-14', { service: 49, organisationNumber: '310000019' }),
      ['decision-2 periods'],
    ],
  ],
  says: {
    nb: '50 Langtidsopphold i institusjon løper samtidig med 49 Tidsbegrenset opphold i institusjon – annet. Er det første oppholdet avsluttet?',
    nn: '50 Langtidsopphald i institusjon går samtidig med 49 Tidsavgrensa opphald i institusjon – anna. Er det første opphaldet avslutta?',
  },
});
