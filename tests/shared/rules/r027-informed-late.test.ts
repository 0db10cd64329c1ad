import { informedLate } from '../../../shared/rules/r027-informed-late.ts';
import { aClient, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** First registered on 2 March 2014. */
const informed = (date: string) =>
  aClient({
    informed: { date, to: 'client', by: null },
    registrations: [aRegistration({ id: 'second' }), aRegistration({ date: '2014-03-02' })],
  });

clientRuleTable(informedLate, {
  passes: [
    ['twelve months after the first', informed('2015-03-02')],
    ['long before', informed('2010-01-01')],
    ['not informed: another rule', aClient({ informed: null })],
    ['nothing signed', aClient({ registrations: [aDraft({ date: '2010-01-01' })] })],
  ],
  fails: [['a day more', informed('2015-03-03'), ['– informed.date']]],
  says: {
    nb: 'Personen ble informert 03.03.2015, mer enn et år etter den første registreringen 02.03.2014. Stemmer datoen?',
    nn: 'Personen vart informert 03.03.2015, meir enn eit år etter den første registreringa 02.03.2014. Stemmer datoen?',
  },
});
