import { endedAtNewYear } from '../../../shared/rules/r124-ended-at-new-year.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Client } from '../../../shared/record/client.ts';

const ended = (to: string | null, more: Partial<Client> = {}, service: 44 | 48 = 44) =>
  aClient({ decisions: [aDecision({ service, periods: [{ from: '2014-03-16', to }] })], ...more });

clientRuleTable(endedAtNewYear, {
  passes: [
    ['ended the day before', ended('2014-12-30')],
    ['goes on', ended(null)],
    ['a stay that is limited in time', ended('2014-12-31', {}, 48)],
    ['died then', ended('2014-12-31', { deathDate: '2014-12-31' })],
    ['moved in January', ended('2014-12-31', { moved: { date: '2015-01-31', municipality: null } })],
    [
      'goes on with another decision',
      aClient({
        decisions: [
          aDecision({ periods: [{ from: '2014-03-16', to: '2014-12-31' }] }),
          aDecision({ id: 'decision-2', periods: [{ from: '2015-02-01', to: null }] }),
        ],
      }),
    ],
  ],
  fails: [['ended and gone', ended('2014-12-31'), ['decision-1 periods.0.to']]],
  says: {
    nb: '44 Helsetjenester i hjemmet sluttet 31. desember i fjor, og er ikke registrert i år. Er tjenesten slutt, eller er den glemt?',
    nn: '44 Helsetenester i heimen slutta 31. desember i fjor, og er ikkje registrert i år. Er tenesta slutt, eller er ho gløymd?',
  },
});
