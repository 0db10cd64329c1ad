import { hoursWithinWeek } from '../../../shared/rules/r041-hours-within-week.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const hours = (minutesPerWeek: number | null, service: 33 | 34 | 37 | 44 = 44) =>
  aClient({ decisions: [aDecision({ service, minutesPerWeek })] });

clientRuleTable(hoursWithinWeek, {
  passes: [
    ['one minute', hours(1)],
    ['168 hours exactly', hours(10_080)],
    ['none told: another rule', hours(null)],
    ['on a service without hours: another rule', hours(20_000, 34)],
    ['on one that had no hours in that year', hours(0, 37), { year: 2008, today: '2009-01-08' }],
    ['a rejection', aClient({ decisions: [aRejection({ minutesPerWeek: 0 })] })],
    ['of another year', hours(0), { year: 2014 }],
  ],
  fails: [
    ['168 hours and a minute', hours(10_081), ['decision-1 minutesPerWeek']],
    ['0 hours', hours(0), ['decision-1 minutesPerWeek']],
    ['0 hours where hours are optional', hours(0, 33), ['decision-1 minutesPerWeek']],
  ],
  says: {
    nb: 'Vedtaket har 168,02 timer per uke. Det skal være mer enn 0 og høyst 168.',
    nn: 'Vedtaket har 168,02 timar per veke. Det skal vere meir enn 0 og høgst 168.',
  },
});
