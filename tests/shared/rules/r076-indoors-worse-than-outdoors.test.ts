import { indoorsWorseThanOutdoors } from '../../../shared/rules/r076-indoors-worse-than-outdoors.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const moving = (indoors: number | null, outdoors: number | null) =>
  aClient({ registrations: [aRegistration({ values: values({ 16: indoors, 23: outdoors }) })] });

clientRuleTable(indoorsWorseThanOutdoors, {
  passes: [
    ['equal', moving(3, 3)],
    ['worse outdoors', moving(1, 5)],
    ['not answered', moving(5, null)],
    ['neither answered', moving(null, 1)],
  ],
  fails: [['a step worse indoors', moving(3, 2), ['registration-1 values.16']]],
  says: {
    nb: 'Personen er skåret 3 for å bevege seg innendørs, men 2 utendørs. Oftest er det omvendt. Er de to byttet om?',
    nn: 'Personen er skåra 3 for å røre seg innandørs, men 2 utandørs. Oftast er det omvendt. Er dei to bytte om?',
  },
});
