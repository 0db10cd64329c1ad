import { service39Adult } from '../../../shared/rules/r069-service-39-adult.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** On 31 December 2015 the age is asked. */
const born = (birthDate: string | null, service: 39 | 50 = 39, to: string | null = null) =>
  aClient({ birthDate, decisions: [aDecision({ service, periods: [{ from: '2015-03-16', to }] })] });

clientRuleTable(service39Adult, {
  passes: [
    ['17 at the end of the year', born('1998-01-01')],
    ['67 at the end of the year', born('1948-12-31')],
    ['ended the day before the 18th birthday', born('1997-06-16', 39, '2015-06-15')],
    ['another stay', born('1980-01-01', 50)],
    ['another service, no date of birth', born(null, 50)],
  ],
  fails: [
    ['18 at the end of the year', born('1997-12-31'), ['decision-1 periods.0.from']],
    ['66 at the end of the year', born('1949-01-01'), ['decision-1 periods.0.from']],
  ],
  undecided: [['no date of birth', born(null)]],
  says: {
    nb: 'Tjeneste 39 er aldershjem, bolig for barn og unge under 18 år og privat forpleining, men personen er 18 år. Er det riktig tjeneste?',
    nn: 'Teneste 39 er aldersheim, bustad for barn og unge under 18 år og privat forpleiing, men personen er 18 år. Er det rett teneste?',
  },
});
