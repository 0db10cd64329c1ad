import { partnerUnder16 } from '../../../shared/rules/r037-partner-under-16.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015. */
const born = (birthDate: string | null, status = 2) =>
  aClient({ birthDate, registrations: [aRegistration({ values: values({ 5: status }) })] });

clientRuleTable(partnerUnder16, {
  passes: [
    ['unmarried child', born('2010-01-01', 1)],
    ['married on the 16th birthday', born('1999-03-02')],
    ['unmarried, date of birth unknown', born(null, 1)],
  ],
  fails: [
    ['married the day before the 16th birthday', born('1999-03-03'), ['registration-1 values.5']],
    ['divorced child', born('2008-01-01', 4), ['registration-1 values.5']],
  ],
  undecided: [['married, date of birth unknown', born(null)]],
  says: {
    nb: 'Sivilstanden er en annen enn ugift, men personen var 15 år. Stemmer fødselsdatoen?',
    nn: 'Sivilstanden er ein annan enn ugift, men personen var 15 år. Stemmer fødselsdatoen?',
  },
});
