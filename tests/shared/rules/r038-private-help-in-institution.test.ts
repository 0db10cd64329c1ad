import { privateHelpInInstitution } from '../../../shared/rules/r038-private-help-in-institution.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const helped = (help: number | null, housing: number | null) =>
  aClient({ registrations: [aRegistration({ values: values({ 7: help, 9: housing }) })] });
const hit = ['registration-1 values.7'];

clientRuleTable(privateHelpInInstitution, {
  passes: [
    ['none in a nursing home', helped(1, 5)],
    ['much in care housing', helped(4, 3)],
    ['much without a fixed dwelling', helped(4, 7)],
    ['not answered', helped(null, 5)],
  ],
  fails: [
    ['a little in an old-age home', helped(2, 4), hit],
    ['some in a nursing home', helped(3, 5), hit],
    ['much in another institution', helped(4, 6), hit],
  ],
  says: {
    nb: 'Personen bor på institusjon og er ført med privat, ikke betalt hjelp. Bare nødvendig hjelp i dagliglivet teller, ikke besøk og hygge. Stemmer det?',
    nn: 'Personen bur på institusjon og er ført med privat, ikkje betalt hjelp. Berre nødvendig hjelp i dagleglivet tel, ikkje besøk og hygge. Stemmer det?',
  },
});
