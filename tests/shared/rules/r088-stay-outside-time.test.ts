import { stayOutsideTime } from '../../../shared/rules/r088-stay-outside-time.ts';
import { aClient, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const stay = (from: string, to: string | null, person: Parameters<typeof aClient>[0] = {}) =>
  aClient({ stays: [aStay({ from, to })], ...person });

clientRuleTable(stayOutsideTime, {
  passes: [
    ['from today', stay('2015-12-31', null), { today: '2015-12-31' }],
    ['ends at death', stay('2015-02-03', '2015-03-01', { deathDate: '2015-03-01' })],
    ['from birth', stay('2015-02-03', null, { birthDate: '2015-02-03' })],
    ['a planned end', stay('2015-12-20', '2016-01-20')],
    ['none', aClient({ birthDate: null })],
  ],
  fails: [
    ['from tomorrow', stay('2016-01-01', null), ['stay-1 from'], { today: '2015-12-31' }],
    ['from the day before birth', stay('2015-02-02', null, { birthDate: '2015-02-03' }), ['stay-1 from']],
    [
      'ends the day after death',
      stay('2015-02-03', '2015-03-02', { deathDate: '2015-03-01' }),
      ['stay-1 to'],
    ],
    [
      'wholly after death',
      stay('2015-03-02', '2015-03-05', { deathDate: '2015-03-01' }),
      ['stay-1 from', 'stay-1 to'],
    ],
    ['in a year far ahead', stay('2051-02-03', null), ['stay-1 from']],
  ],
  undecided: [['date of birth unknown', stay('2015-02-03', null, { birthDate: null })]],
  says: {
    nb: 'Oppholdet har datoen 01.01.2016, og det er etter dagens dato. Rett datoen.',
    nn: 'Opphaldet har datoen 01.01.2016, og det er etter dagens dato. Rett datoen.',
  },
});
