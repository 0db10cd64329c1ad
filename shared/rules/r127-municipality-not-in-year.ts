import { numberInYear, PRACTICE_MUNICIPALITY } from '../catalogue/municipalities.ts';
import type { MunicipalityRule } from './rule.ts';

/**
 * The extract is sent under the number that the municipality had in the reporting year. A renumbered one is known
 * by its name; one that came by a merger had none.
 */
export const municipalityNotInYear: MunicipalityRule = {
  id: 'R-127',
  severity: 'feil',
  scope: 'municipality',
  name: { nb: 'Kommunenummeret gjaldt ikke i året', nn: 'Kommunenummeret galdt ikkje i året' },
  text: {
    nb: 'Kommunenummeret {number} gjaldt ikke i {year}, og hvilket nummer som gjaldt, er ikke kjent. Uttrekket skal sendes med nummeret fra det året.',
    nn: 'Kommunenummeret {number} galdt ikkje i {year}, og kva nummer som galdt, er ikkje kjent. Uttrekket skal sendast med nummeret frå det året.',
  },
  source: 'guide 2004, the head of the card',
  check: ({ year }, { municipality: { number }, syntheticAllowed }) =>
    numberInYear(number, year) !== null || (number === PRACTICE_MUNICIPALITY.number && syntheticAllowed)
      ? []
      : [
          {
            record: null,
            field: 'municipality.number',
            words: { number, year: String(year) },
            basis: [number, year],
          },
        ],
};
