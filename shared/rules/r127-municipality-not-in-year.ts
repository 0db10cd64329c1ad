import { municipalityName, PRACTICE_MUNICIPALITY } from '../catalogue/municipalities.ts';
import type { MunicipalityRule } from './rule.ts';

/** The extract is sent under the number that the municipality had in the reporting year; mergers change it. */
export const municipalityNotInYear: MunicipalityRule = {
  id: 'R-127',
  severity: 'feil',
  scope: 'municipality',
  name: { nb: 'Kommunenummeret gjaldt ikke i året', nn: 'Kommunenummeret galdt ikkje i året' },
  text: {
    nb: 'Kommunenummeret {number} gjaldt ikke i {year}. Uttrekket sendes med nummeret som kommunen hadde det året.',
    nn: 'Kommunenummeret {number} galdt ikkje i {year}. Uttrekket blir sendt med nummeret som kommunen hadde det året.',
  },
  source: 'guide 2004, the head of the card',
  check: ({ year }, { municipality: { number }, syntheticAllowed }) =>
    municipalityName(number, year) !== null || (number === PRACTICE_MUNICIPALITY.number && syntheticAllowed)
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
