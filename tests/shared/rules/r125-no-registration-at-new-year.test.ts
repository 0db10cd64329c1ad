import { noRegistrationAtNewYear } from '../../../shared/rules/r125-no-registration-at-new-year.ts';
import { aClient, aDecision, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015, and with a service since. */
const since = (from: string, to: string | null = null) =>
  aClient({ decisions: [aDecision({ periods: [{ from, to }] })] });

clientRuleTable(noRegistrationAtNewYear, {
  passes: [
    ['since the registration', since('2015-03-16')],
    ['since New Year’s Day', since('2015-01-01')],
    ['ended before New Year', since('2014-06-01', '2014-12-30')],
    [
      'registered on the last day of the year',
      { ...since('2014-12-31'), registrations: [aRegistration({ date: '2014-12-31' })] },
    ],
    ['nothing signed: another rule', { ...since('2014-06-01'), registrations: [aDraft()] }],
  ],
  fails: [
    ['since the last day of the year before', since('2014-12-31'), ['– registrations']],
    ['ended on it', since('2014-06-01', '2014-12-31'), ['– registrations']],
  ],
  says: {
    nb: 'Personen hadde tjenester ved nyttår, men den første underskrevne registreringen er fra 02.03.2015. Mangler en eldre registrering?',
    nn: 'Personen hadde tenester ved nyttår, men den første underskrivne registreringa er frå 02.03.2015. Manglar ei eldre registrering?',
  },
});
