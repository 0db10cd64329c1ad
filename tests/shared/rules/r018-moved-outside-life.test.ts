import { movedOutsideLife } from '../../../shared/rules/r018-moved-outside-life.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const moved = (date: string, deathDate: string | null = null, birthDate: string | null = '1955-03-12') =>
  aClient({ moved: { date, municipality: null }, deathDate, birthDate });

clientRuleTable(movedOutsideLife, {
  passes: [
    ['has not moved', aClient({ birthDate: null })],
    ['on the day of birth', moved('1955-03-12')],
    ['on the day of death', moved('2015-09-30', '2015-09-30')],
  ],
  fails: [
    ['the day before birth', moved('1955-03-11'), ['– moved.date']],
    ['the day after death', moved('2015-10-01', '2015-09-30'), ['– moved.date']],
    ['after death, date of birth unknown', moved('2015-10-01', '2015-09-30', null), ['– moved.date']],
  ],
  undecided: [['date of birth unknown', moved('1955-03-11', null, null)]],
  says: {
    nb: 'Flyttedatoen 11.03.1955 er før personen ble født. Rett den datoen som er feil.',
    nn: 'Flyttedatoen 11.03.1955 er før personen vart fødd. Rett den datoen som er feil.',
  },
});
