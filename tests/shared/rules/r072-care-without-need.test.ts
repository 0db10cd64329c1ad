import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { careWithoutNeed } from '../../../shared/rules/r072-care-without-need.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** The builder's scores are at most 3, in 13, 17 and 23; the control looks at 31 December 2015. */
const scored = (
  scores: Parameters<typeof values>[0],
  service: ServiceNumber = 44,
  to: string | null = null,
) =>
  aClient({
    registrations: [aRegistration({ values: values({ 13: 2, 17: 2, 23: 2, ...scores }) })],
    decisions: [aDecision({ service, periods: [{ from: '2015-03-16', to }] })],
  });
const hit = ['registration-1 values.12'];

clientRuleTable(careWithoutNeed, {
  passes: [
    ['a single three', scored({ 28: 3 })],
    ['an alarm', scored({}, 35)],
    ['the service has ended', scored({}, 44, '2015-12-30')],
    ['a score is missing: another rule', scored({ 20: null })],
    ['no registration', aClient({ registrations: [], decisions: [aDecision()] })],
    [
      'a later registration has a three',
      aClient({
        registrations: [...scored({}).registrations, aRegistration({ id: 'later', date: '2015-06-01' })],
        decisions: [aDecision()],
      }),
    ],
  ],
  fails: [
    ['services at home', scored({}), hit],
    ['daily tasks', scored({}, 30), hit],
    ['training', scored({}, 31), hit],
    ['personal assistant', scored({}, 32), hit],
    ['ends on the day', scored({}, 44, '2015-12-31'), hit],
  ],
  says: {
    nb: 'Personen får «44 Helsetjenester i hjemmet», men ingen skår er 3, 4 eller 5. Skår 1 og 2 betyr at ingen person trenger å hjelpe. Stemmer skårene?',
    nn: 'Personen får «44 Helsetenester i heimen», men ingen skår er 3, 4 eller 5. Skår 1 og 2 tyder at ingen person treng å hjelpe. Stemmer skårane?',
  },
});
