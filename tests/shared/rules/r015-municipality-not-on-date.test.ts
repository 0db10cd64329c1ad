import { municipalityNotOnDate } from '../../../shared/rules/r015-municipality-not-on-date.ts';
import { aClient, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const registered = (municipality: string | null, date = '2015-03-02') =>
  aClient({ registrations: [aRegistration({ municipality, date })] });
const moved = (date: string, municipality: string | null) => aClient({ moved: { date, municipality } });
const in2020 = { today: '2020-06-15', year: 2020 };

clientRuleTable(municipalityNotOnDate, {
  passes: [
    ['Dovre in 2015', registered('0511')],
    ["Dovre's new number from New Year 2020", registered('3431', '2020-01-01'), in2020],
    ['the practice municipality in a practice database', registered('9998')],
    ["none: the sender's holds", registered(null)],
    ['moved to Oslo', moved('2015-05-01', '0301')],
    ['moved abroad', moved('2015-05-01', null)],
    ['a year that is not controlled', registered('3431', '2016-01-04'), { today: '2016-01-08' }],
  ],
  fails: [
    ['a number that came later', registered('3431'), ['registration-1 municipality']],
    [
      'the old number from New Year',
      registered('0511', '2020-01-01'),
      ['registration-1 municipality'],
      in2020,
    ],
    [
      'the practice municipality in a municipality',
      registered('9998'),
      ['registration-1 municipality'],
      { syntheticAllowed: false },
    ],
    ['moved to nowhere', moved('2015-05-01', '0000'), ['– moved.municipality']],
  ],
  says: {
    nb: 'Ingen kommune hadde nummer 3431 den 02.03.2015. Bruk nummeret som gjaldt den dagen.',
    nn: 'Ingen kommune hadde nummer 3431 den 02.03.2015. Bruk nummeret som galdt den dagen.',
  },
});
