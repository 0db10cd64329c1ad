import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { applicationWithoutDecision } from '../../../shared/rules/r020-application-without-decision.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Received 24 February 2015: four weeks are gone on 24 March. */
const applied = (services: readonly ServiceNumber[], more: Parameters<typeof aClient>[0] = {}) =>
  aClient({
    applications: [{ id: 'application-1', received: '2015-02-24', services: [...services] }],
    ...more,
  });
const hit = ['application-1 received'];

clientRuleTable(applicationWithoutDecision, {
  passes: [
    ['granted', applied([44], { decisions: [aDecision()] })],
    ['rejected on the day itself', applied([44], { decisions: [aRejection({ decided: '2015-02-24' })] })],
    ['four weeks to the day', applied([44]), { today: '2015-03-24' }],
    ['a process answers 45', applied([45], { rehabilitations: [aRehabilitation()] })],
    ['one of two is decided: another rule', applied([30, 44], { decisions: [aDecision()] })],
    ['names none, something is decided', applied([], { decisions: [aDecision({ service: 35 })] })],
    [
      'decided after the controlled year',
      applied([44], { decisions: [aDecision({ decided: '2016-01-05' })] }),
    ],
    ['died while it waited', applied([44], { deathDate: '2015-03-10' })],
    ['moved while it waited', applied([44], { moved: { date: '2015-03-10', municipality: null } })],
  ],
  fails: [
    ['four weeks and a day', applied([44]), hit, { today: '2015-03-25' }],
    ['nothing decided all year', applied([44]), hit],
    ['names none, nothing decided', applied([]), hit],
    ['something else was decided', applied([44], { decisions: [aDecision({ service: 35 })] }), hit],
    ['decided before it came', applied([44], { decisions: [aDecision({ decided: '2015-02-23' })] }), hit],
    ['still waiting the year after', applied([44]), hit, { year: 2016, today: '2016-06-01' }],
  ],
  says: {
    nb: 'Søknaden fra 24.02.2015 har ikke fått vedtak eller avslag. Gjør vedtak, eller oppgi hvorfor det tar tid.',
    nn: 'Søknaden frå 24.02.2015 har ikkje fått vedtak eller avslag. Gjer vedtak, eller oppgi kvifor det tek tid.',
  },
});
