import { noRegistrationForAYear } from '../../../shared/rules/r093-no-registration-for-a-year.ts';
import { aClient, aDecision, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** The control looks at 31 December 2015. */
const registered = (date: string, decisions = [aDecision()]) =>
  aClient({ registrations: [aRegistration({ date })], decisions });
const hit = ['registration-1 date'];

clientRuleTable(noRegistrationForAYear, {
  passes: [
    ['twelve months to the day', registered('2014-12-31')],
    ['no services', registered('2013-01-01', [])],
    [
      'services have ended',
      registered('2013-01-01', [aDecision({ periods: [{ from: '2013-01-01', to: '2015-12-30' }] })]),
    ],
    ['nothing signed: a stop of its own', aClient({ registrations: [aDraft()], decisions: [aDecision()] })],
    [
      'a newer one',
      aClient({
        registrations: [aRegistration({ id: 'old', date: '2012-01-01' }), aRegistration()],
        decisions: [aDecision()],
      }),
    ],
    [
      'the draft in hand is newer',
      aClient({
        registrations: [aRegistration({ id: 'old', date: '2012-01-01' }), aDraft()],
        decisions: [aDecision()],
      }),
      { draftInHand: 'registration-1' },
    ],
  ],
  fails: [
    ['a day more', registered('2014-12-30'), hit],
    [
      'a draft is no registration',
      aClient({
        registrations: [aRegistration({ date: '2012-01-01' }), aDraft({ id: 'draft' })],
        decisions: [aDecision()],
      }),
      hit,
    ],
  ],
  says: {
    nb: 'Personen har tjenester, men den siste registreringen er fra 30.12.2014. Vurder personen på nytt, og registrer også når ingenting er endret.',
    nn: 'Personen har tenester, men den siste registreringa er frå 30.12.2014. Vurder personen på nytt, og registrer òg når ingenting er endra.',
  },
});
