import { signedPaperNotBack } from '../../../shared/rules/r095-signed-paper-not-back.ts';
import { aClient, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Signed on 2 March 2015: four weeks are gone on the 30th. */
const signed = (more: Parameters<typeof aRegistration>[0] = {}) =>
  aClient({ registrations: [aRegistration(more)] });
const hit = ['registration-1 paperSigned'];

clientRuleTable(signedPaperNotBack, {
  passes: [
    ['back', signed({ paperSigned: '2015-03-20' })],
    ['four weeks to the day', signed(), { today: '2015-03-30' }],
    ['a draft', aClient({ registrations: [aDraft()] })],
    ['the draft in hand', aClient({ registrations: [aDraft()] }), { draftInHand: 'registration-1' }],
    ['signed long after its date', signed({ signedAt: '2015-12-20T10:00:00+01:00' })],
  ],
  fails: [
    ['four weeks and a day', signed(), hit, { today: '2015-03-31' }],
    ['the moment of signing is unknown', signed({ signedAt: null }), hit],
  ],
  says: {
    nb: 'Registreringen ble signert 02.03.2015, men det underskrevne kortet er ikke ført som mottatt. Hent det inn, og før datoen.',
    nn: 'Registreringa vart signert 02.03.2015, men det underskrivne kortet er ikkje ført som motteke. Hent det inn, og før datoen.',
  },
});
