import { applicationOutsideLife } from '../../../shared/rules/r022-application-outside-life.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const lived = (birthDate: string | null, deathDate: string | null = null) =>
  aClient({ birthDate, deathDate });
const hit = ['application-1 received'];

clientRuleTable(applicationOutsideLife, {
  passes: [
    ['on the day of birth', lived('2015-02-24')],
    ['on the day of death', lived('1955-03-12', '2015-02-24')],
    ['no application', aClient({ birthDate: null, applications: [] })],
  ],
  fails: [
    ['the day before birth', lived('2015-02-25'), hit],
    ['the day after death', lived('1955-03-12', '2015-02-23'), hit],
    ['after death, date of birth unknown', lived(null, '2015-02-23'), hit],
  ],
  undecided: [['date of birth unknown', lived(null)]],
  says: {
    nb: 'Søknaden er ført som mottatt 24.02.2015, og det er før personen ble født. Rett den datoen som er feil.',
    nn: 'Søknaden er ført som motteken 24.02.2015, og det er før personen vart fødd. Rett den datoen som er feil.',
  },
});
