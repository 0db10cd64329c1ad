import type { MunicipalityRule } from './rule.ts';

/**
 * The forgotten service, for the municipality: people have services, and nobody has re-/habilitation (45). In 2014
 * 209 municipalities had recorded nobody, while 85 per cent of those that answered said that they give it.
 */
export const nobodyWith45: MunicipalityRule = {
  id: 'R-120',
  severity: 'tips',
  scope: 'municipality',
  name: { nb: 'Ingen med re-/habilitering', nn: 'Ingen med re-/habilitering' },
  text: {
    nb: 'Ingen er registrert med re-/habilitering utenfor institusjon (45) i {year}. Hverdagsrehabilitering og rehabiliteringsteam hører hit. Stemmer det at ingen har fått det?',
    nn: 'Ingen er registrert med re-/habilitering utanfor institusjon (45) i {year}. Kvardagsrehabilitering og rehabiliteringsteam høyrer til her. Stemmer det at ingen har fått det?',
  },
  source: 'letter 2015',
  check: ({ year, clients, recipients }) =>
    clients > 0 && recipients[45].duringYear === 0
      ? [
          {
            record: null,
            field: 'recipients.45.duringYear',
            words: { year: String(year) },
            basis: [year, recipients[45].duringYear],
          },
        ]
      : [],
};
