import { assessedOutsideTime } from '../../../shared/rules/r029-assessed-outside-time.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015. */
const assessed = (
  dental: string | null,
  physician: string | null,
  person: Parameters<typeof aClient>[0] = {},
) =>
  aClient({ registrations: [aRegistration({ values: values({ 10: dental, 11: physician }) })], ...person });

clientRuleTable(assessedOutsideTime, {
  passes: [
    ['on the day of the registration', assessed('2015-03-02', '2015-03-02')],
    ['not known', assessed(null, null, { birthDate: null })],
    ['on the day of birth', assessed('1955-03-12', null)],
    ['in the future: an error of its own', assessed('2016-01-09', null)],
  ],
  fails: [
    ['the day after the registration', assessed('2015-03-03', null), ['registration-1 values.10']],
    ['the day before birth', assessed(null, '1955-03-11'), ['registration-1 values.11']],
    ['both', assessed('2015-03-03', '2015-03-03'), ['registration-1 values.10', 'registration-1 values.11']],
    [
      'the day after death',
      assessed('2015-03-02', null, { deathDate: '2015-03-01' }),
      ['registration-1 values.10'],
    ],
    [
      'after the registration, date of birth unknown',
      assessed('2015-03-03', null, { birthDate: null }),
      ['registration-1 values.10'],
    ],
  ],
  undecided: [['date of birth unknown', assessed('1955-03-11', null, { birthDate: null })]],
  says: {
    nb: '«10 Vurdert av tannhelsepersonell siste 12 mnd.» har datoen 03.03.2015, og det er etter registreringen. Rett datoen.',
    nn: '«10 Vurdert av tannhelsepersonell siste 12 mnd.» har datoen 03.03.2015, og det er etter registreringa. Rett datoen.',
  },
});
