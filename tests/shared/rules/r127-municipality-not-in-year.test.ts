import { municipalityNotInYear } from '../../../shared/rules/r127-municipality-not-in-year.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

const ofNumber = (number: string) => ({
  municipality: { number, district: null, organisationNumber: null },
});

municipalityRuleTable(municipalityNotInYear, {
  passes: [
    ['the number of the year', aYear(), ofNumber('0511')],
    ['the practice municipality’s, in practice', aYear(), ofNumber('9998')],
  ],
  fails: [
    ['the number that came in 2020', aYear(), ['– municipality.number'], ofNumber('3431')],
    ['the number that went in 2020', aYear({ year: 2021 }), ['– municipality.number'], ofNumber('0511')],
    [
      'the practice municipality’s elsewhere',
      aYear(),
      ['– municipality.number'],
      { ...ofNumber('9998'), syntheticAllowed: false },
    ],
  ],
  says: {
    nb: 'Kommunenummeret 3431 gjaldt ikke i 2015. Uttrekket sendes med nummeret som kommunen hadde det året.',
    nn: 'Kommunenummeret 3431 galdt ikkje i 2015. Uttrekket blir sendt med nummeret som kommunen hadde det året.',
  },
});
