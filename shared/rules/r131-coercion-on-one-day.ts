import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods } from './spans.ts';

/** Coercion (43) is recorded when it is a systematic measure. Single emergency measures are not. */
export const coercionOnOneDay: ClientRule = {
  id: 'R-131',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Tvang på én dag', nn: 'Tvang på éin dag' },
  text: {
    nb: 'Tvang (43) er registrert for én dag. Skadeavvergende tiltak i enkelttilfeller skal ikke registreres.',
    nn: 'Tvang (43) er registrert for éin dag. Skadeavverjande tiltak i enkelttilfelle skal ikkje registrerast.',
  },
  source: 'guide 2004, variable 43',
  check: (client, context) =>
    placedPeriods(grantedInView(client, context))
      .filter(({ decision, period }) => decision.service === 43 && period.from === period.to)
      .map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.to`,
        basis: [period.from, period.to],
      })),
};
