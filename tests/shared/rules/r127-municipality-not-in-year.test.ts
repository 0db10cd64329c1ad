import { municipalityNotInYear } from '../../../shared/rules/r127-municipality-not-in-year.ts';
import { municipalityRuleTable } from '../../builders/rules.ts';
import { aYear } from '../../builders/year.ts';

const ofNumber = (number: string) => ({
  municipality: { number, district: null, organisationNumber: null },
});

municipalityRuleTable(municipalityNotInYear, {
  passes: [
    ['the number of the year', aYear(), ofNumber('0511')],
    ['renumbered since: known by its name', aYear(), ofNumber('3431')],
    ['renumbered later: known by its name', aYear({ year: 2021 }), ofNumber('0511')],
    ['the practice municipality’s, in practice', aYear(), ofNumber('9998')],
  ],
  fails: [
    ['one that came by a merger, before it', aYear(), ['– municipality.number'], ofNumber('4647')],
    ['one that was parted, after it', aYear({ year: 2021 }), ['– municipality.number'], ofNumber('1850')],
    [
      'the practice municipality’s elsewhere',
      aYear(),
      ['– municipality.number'],
      { ...ofNumber('9998'), syntheticAllowed: false },
    ],
  ],
  says: {
    nb: 'Kommunenummeret 4647 gjaldt ikke i 2015, og hvilket nummer som gjaldt, er ikke kjent. Uttrekket skal sendes med nummeret fra det året.',
    nn: 'Kommunenummeret 4647 galdt ikkje i 2015, og kva nummer som galdt, er ikkje kjent. Uttrekket skal sendast med nummeret frå det året.',
  },
});
