import { hoursNotRecorded } from '../../../shared/rules/r043-hours-not-recorded.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const hours = (service: 33 | 34 | 37, minutesPerWeek: number | null) =>
  aClient({ decisions: [aDecision({ service, decided: '2008-03-09', minutesPerWeek })] });

clientRuleTable(hoursNotRecorded, {
  passes: [
    ['none', hours(34, null)],
    ['where they are optional', hours(33, 90)],
    ['respite in an institution', hours(37, 90)],
  ],
  fails: [
    ['meals', hours(34, 90), ['decision-1 minutesPerWeek']],
    [
      'respite in an institution in 2008',
      hours(37, 90),
      ['decision-1 minutesPerWeek'],
      { year: 2008, today: '2009-01-08' },
    ],
  ],
  says: {
    nb: 'Vedtaket om 34 Matombringing har 1,5 timer per uke, men tjenesten registreres uten timer. De blir ikke sendt inn. Er det riktig tjeneste?',
    nn: 'Vedtaket om 34 Matombringing har 1,5 timar per veke, men tenesta blir registrert utan timar. Dei blir ikkje sende inn. Er det rett teneste?',
  },
});
