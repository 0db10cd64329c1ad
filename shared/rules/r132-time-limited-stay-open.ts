import type { ServiceNumber } from '../catalogue/numbers.ts';
import { ageOn, formatDate } from '../record/dates.ts';
import { grantedInView, viewDay } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods } from './spans.ts';

const TIME_LIMITED: readonly ServiceNumber[] = [47, 48, 49];

/** A stay limited in time (47–49) has run for a year and more, without an end: forgotten, or a long-term stay (50). */
export const timeLimitedStayOpen: ClientRule = {
  id: 'R-132',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Tidsbegrenset opphold over et år', nn: 'Tidsavgrensa opphald over eit år' },
  text: {
    nb: '{service} har vart siden {from} uten sluttdato. Er oppholdet slutt, eller er det blitt langtidsopphold (50)?',
    nn: '{service} har vart sidan {from} utan sluttdato. Er opphaldet slutt, eller har det vorte langtidsopphald (50)?',
  },
  source: 'guide 2004, variables 47–50; the year is ours',
  check: (client, context) =>
    placedPeriods(grantedInView(client, context))
      .filter(
        ({ decision, period }) =>
          TIME_LIMITED.includes(decision.service) &&
          period.to === null &&
          ageOn(period.from, viewDay(context)) >= 1,
      )
      .map(({ decision, period, field }) => ({
        record: decision.id,
        field: `${field}.to`,
        words: { service: numberedName(context.book, decision.service), from: formatDate(period.from) },
        basis: [decision.service, period.from],
      })),
};
