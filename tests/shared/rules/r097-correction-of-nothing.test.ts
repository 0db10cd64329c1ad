import { correctionOfNothing } from '../../../shared/rules/r097-correction-of-nothing.ts';
import { aClient, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const correcting = (correction: Parameters<typeof aRegistration>[0], corrected = aRegistration()) =>
  aClient({
    registrations: [corrected, aRegistration({ id: 'correction', reason: 'correction', ...correction })],
  });

clientRuleTable(correctionOfNothing, {
  passes: [
    ['the same date', correcting({ correctionOf: 'registration-1' })],
    ['no correction', aClient()],
    [
      'a correction of a correction',
      aClient({
        registrations: [
          ...correcting({ correctionOf: 'registration-1' }).registrations,
          aRegistration({ id: 'again', reason: 'correction', correctionOf: 'correction' }),
        ],
      }),
    ],
  ],
  fails: [
    ['another date', correcting({ correctionOf: 'registration-1', date: '2015-03-03' }), ['correction date']],
    ['of nothing', correcting({ correctionOf: null, date: '2015-03-03' }), ['correction correctionOf']],
    ['of what is not there', correcting({ correctionOf: 'gone' }), ['correction correctionOf']],
    [
      'of itself',
      correcting({ correctionOf: 'correction' }, aRegistration({ date: '2015-03-01' })),
      ['correction correctionOf'],
      { today: '2015-03-02' },
    ],
    ['of a draft', correcting({ correctionOf: 'registration-1' }, aDraft()), ['correction correctionOf']],
  ],
  says: {
    nb: 'Rettingen 03.03.2015 viser ikke til en signert registrering med samme dato. En retting kommer i stedet for en registrering og har dens dato.',
    nn: 'Rettinga 03.03.2015 viser ikkje til ei signert registrering med same dato. Ei retting kjem i staden for ei registrering og har datoen til den.',
  },
});
