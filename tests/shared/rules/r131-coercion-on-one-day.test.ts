import { coercionOnOneDay } from '../../../shared/rules/r131-coercion-on-one-day.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const coercion = (to: string | null, service: 43 | 44 = 43) =>
  aClient({ decisions: [aDecision({ service, periods: [{ from: '2015-03-16', to }] })] });

clientRuleTable(coercionOnOneDay, {
  passes: [
    ['two days', coercion('2015-03-17')],
    ['open', coercion(null)],
    ['another service', coercion('2015-03-16', 44)],
  ],
  fails: [['one day', coercion('2015-03-16'), ['decision-1 periods.0.to']]],
  says: {
    nb: 'Tvang (43) er registrert for én dag. Skadeavvergende tiltak i enkelttilfeller skal ikke registreres.',
    nn: 'Tvang (43) er registrert for éin dag. Skadeavverjande tiltak i enkelttilfelle skal ikkje registrerast.',
  },
});
