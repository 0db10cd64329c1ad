import { needChangedServicesNot } from '../../../shared/rules/r075-need-changed-services-not.ts';
import {
  aClient,
  aDecision,
  aRegistration,
  aRehabilitation,
  aRejection,
  values,
} from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** From 2014, with services; then again on 2 March 2015. */
const before = aRegistration({ id: 'before', date: '2014-03-02', values: values({ 18: 2, 19: 3 }) });
const running = aDecision({ decided: '2014-03-09', periods: [{ from: '2014-03-16', to: null }] });
const after = (scores: Parameters<typeof values>[0], decisions = [running]) =>
  aClient({
    registrations: [before, aRegistration({ values: values({ 18: 2, 19: 3, ...scores }) })],
    decisions,
  });
const hit = ['registration-1 values.18'];

clientRuleTable(needChangedServicesNot, {
  passes: [
    ['worse on the same side', after({ 18: 1, 19: 5 })],
    [
      'a decision on the same day',
      after({ 18: 3 }, [running, aDecision({ id: 'new', decided: '2015-03-02' })]),
    ],
    ['a rejection later', after({ 18: 3 }, [running, aRejection({ id: 'new' })])],
    [
      'a service ended',
      after({ 19: 2 }, [{ ...running, periods: [{ from: '2014-03-16', to: '2015-03-02' }] }]),
    ],
    ['a process began', aClient({ ...after({ 18: 3 }), rehabilitations: [aRehabilitation()] })],
    ['the first registration', aClient({ registrations: [before] })],
    ['nothing signed', aClient({ registrations: [] })],
    ['not answered', after({ 18: null })],
  ],
  fails: [
    ['up over the line', after({ 18: 3 }), hit],
    ['down over the line', after({ 19: 2 }), ['registration-1 values.19']],
    ['both, one hit', after({ 18: 5, 19: 1 }), hit],
    [
      'the decision was before',
      after({ 18: 3 }, [
        running,
        aDecision({ id: 'new', decided: '2015-02-20', periods: [{ from: '2015-03-01', to: null }] }),
      ]),
      hit,
    ],
    [
      'the decision comes after the day of the view',
      after({ 18: 3 }, [running, aDecision({ id: 'new', decided: '2015-03-10' })]),
      hit,
      { today: '2015-03-09' },
    ],
  ],
  says: {
    nb: 'Siden registreringen 02.03.2014 er behovet for personbistand endret i «18 Vaske seg», men tjenestene er de samme. Bør de vurderes på nytt?',
    nn: 'Sidan registreringa 02.03.2014 er behovet for personbistand endra i «18 Vaske seg», men tenestene er dei same. Bør dei vurderast på nytt?',
  },
});
