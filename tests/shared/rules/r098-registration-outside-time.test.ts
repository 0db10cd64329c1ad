import { registrationOutsideTime } from '../../../shared/rules/r098-registration-outside-time.ts';
import { aClient, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const registered = (date: string, person: Parameters<typeof aClient>[0] = {}) =>
  aClient({ registrations: [aRegistration({ date })], ...person });
const hit = ['registration-1 date'];

clientRuleTable(registrationOutsideTime, {
  passes: [
    ['today', registered('2015-06-15'), { today: '2015-06-15' }],
    ['on the day of birth', registered('2015-03-02', { birthDate: '2015-03-02' })],
    ['on the day of death', registered('2015-03-02', { deathDate: '2015-03-02' })],
    ['of a year that is not controlled', registered('2016-01-05', { deathDate: '2015-12-30' })],
    ['nothing signed', aClient({ birthDate: null, registrations: [] })],
  ],
  fails: [
    ['tomorrow', registered('2015-06-16'), hit, { today: '2015-06-15' }],
    ['in a year far ahead', registered('2051-03-02'), hit],
    ['the day before birth', registered('2015-03-02', { birthDate: '2015-03-03' }), hit],
    ['the day after death', registered('2015-03-02', { deathDate: '2015-03-01' }), hit],
  ],
  undecided: [['date of birth unknown', registered('2015-03-02', { birthDate: null })]],
  says: {
    nb: 'Registreringen er datert 16.06.2015, og det er etter dagens dato. Rett den datoen som er feil; en signert registrering rettes med en ny.',
    nn: 'Registreringa er datert 16.06.2015, og det er etter dagens dato. Rett den datoen som er feil; ei signert registrering blir retta med ei ny.',
  },
});
