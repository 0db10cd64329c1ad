import type { MunicipalityRule } from './rule.ts';

/** So many decisions that a rejection among them would be no surprise. */
const MANY = 50;

/** Rejections are recorded too, and easily forgotten: nothing is given, and no paper comes back. */
export const nobodyRejected: MunicipalityRule = {
  id: 'R-126',
  severity: 'tips',
  scope: 'municipality',
  name: { nb: 'Ingen avslag i året', nn: 'Ingen avslag i året' },
  text: {
    nb: 'Det er {decisions} vedtak i {year}, og ingen avslag. Avslag skal også registreres. Er noen glemt?',
    nn: 'Det er {decisions} vedtak i {year}, og ingen avslag. Avslag skal òg registrerast. Er nokon gløymd?',
  },
  source: 'guide 2004, variables 30–50; ours',
  check: ({ year, decisions, rejections }) =>
    decisions >= MANY && rejections === 0
      ? [
          {
            record: null,
            field: 'rejections',
            words: { decisions: String(decisions), year: String(year) },
            basis: [year],
          },
        ]
      : [],
};
