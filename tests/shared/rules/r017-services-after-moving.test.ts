import { servicesAfterMoving } from '../../../shared/rules/r017-services-after-moving.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const moved = { date: '2015-09-30', municipality: null };
const until = (to: string | null, from = '2015-03-16') =>
  aClient({ moved, decisions: [aDecision({ periods: [{ from, to }] })] });

clientRuleTable(servicesAfterMoving, {
  passes: [
    ['ended on the day of moving', until('2015-09-30')],
    ['a rejection', aClient({ moved, decisions: [aRejection()] })],
    ['has not moved', aClient({ decisions: [aDecision()] })],
    ['moves today', until(null), { today: '2015-09-30' }],
    ['ended in a year that is not controlled', until('2015-12-31'), { year: 2016, today: '2016-06-01' }],
  ],
  fails: [
    ['still running', until(null), ['decision-1 periods.0.to']],
    ['ended the day after moving', until('2015-10-01'), ['decision-1 periods.0.to']],
    ['started after moving', until(null, '2015-11-01'), ['decision-1 periods.0.to']],
    ['seen the day after moving', until(null), ['decision-1 periods.0.to'], { today: '2015-10-01' }],
    ['a process', aClient({ moved, rehabilitations: [aRehabilitation()] }), ['process-1 to']],
  ],
  says: {
    nb: 'Personen flyttet fra kommunen 30.09.2015, men «44 Helsetjenester i hjemmet» varer lenger. Avslutt tjenesten, eller oppgi hva som er avtalt med den nye kommunen.',
    nn: 'Personen flytta frå kommunen 30.09.2015, men «44 Helsetenester i heimen» varer lenger. Avslutt tenesta, eller oppgi kva som er avtalt med den nye kommunen.',
  },
});
