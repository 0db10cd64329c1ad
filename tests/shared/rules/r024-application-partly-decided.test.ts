import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { applicationPartlyDecided } from '../../../shared/rules/r024-application-partly-decided.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const applied = (services: readonly ServiceNumber[], more: Parameters<typeof aClient>[0] = {}) =>
  aClient({
    applications: [{ id: 'application-1', received: '2015-02-24', services: [...services] }],
    decisions: [aDecision()],
    ...more,
  });
const hit = ['application-1 services'];

clientRuleTable(applicationPartlyDecided, {
  passes: [
    ['all decided', applied([44])],
    [
      'one granted, one rejected',
      applied([30, 44], { decisions: [aDecision(), aRejection({ id: 'decision-2', service: 30 })] }),
    ],
    ['none decided: another rule', applied([30, 31])],
    ['names none', applied([])],
    ['within four weeks', applied([30, 44]), { today: '2015-03-24' }],
    ['died', applied([30, 44], { deathDate: '2015-06-01' })],
  ],
  fails: [
    ['two of three forgotten', applied([30, 35, 44]), hit],
    ['four weeks and a day', applied([30, 44]), hit, { today: '2015-03-25' }],
    [
      'the other decided before it came',
      applied([30, 44], {
        decisions: [aDecision(), aDecision({ id: 'decision-2', service: 30, decided: '2015-02-01' })],
      }),
      hit,
    ],
  ],
  says: {
    nb: 'Søknaden fra 24.02.2015 gjaldt også «30 Praktisk bistand – daglige gjøremål» og «35 Trygghetsalarm», men dette er verken innvilget eller avslått. Er det glemt?',
    nn: 'Søknaden frå 24.02.2015 galdt òg «30 Praktisk bistand – daglege gjeremål» og «35 Tryggleiksalarm», men dette er verken innvilga eller avslått. Er det gløymt?',
  },
});
