import { childLivesAlone } from '../../../shared/rules/r039-child-lives-alone.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015. */
const living = (birthDate: string | null, household: number | null) =>
  aClient({ birthDate, registrations: [aRegistration({ values: values({ 6: household }) })] });
const hit = ['registration-1 values.6'];

clientRuleTable(childLivesAlone, {
  passes: [
    ['alone on the 16th birthday', living('1999-03-02', 1)],
    ['a child with others', living('2010-01-01', 2)],
    ['not answered', living('2010-01-01', null)],
    ['with others, date of birth unknown', living(null, 2)],
    ['registered before birth: another rule', living('2015-03-03', 1)],
  ],
  fails: [
    ['alone the day before the 16th birthday', living('1999-03-03', 1), hit],
    ['born on the day', living('2015-03-02', 1), hit],
  ],
  undecided: [['alone, date of birth unknown', living(null, 1)]],
  says: {
    nb: 'Personen var 15 år og er ført som en som bor alene. Se etter om husstanden eller fødselsdatoen er feil.',
    nn: 'Personen var 15 år og er ført som ein som bur åleine. Sjå etter om hushaldet eller fødselsdatoen er feil.',
  },
});
