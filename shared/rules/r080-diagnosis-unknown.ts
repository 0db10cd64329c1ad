import { diagnosesInView, isProcessCode } from './diagnoses.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** A diagnosis is a code of the ICPC-2 list at hand; another may be misspelt, or retired. Process codes are R-081. */
export const diagnosisUnknown: ClientRule = {
  id: 'R-080',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Ukjent diagnosekode', nn: 'Ukjend diagnosekode' },
  text: {
    nb: 'Diagnosekoden {code} finnes ikke i ICPC-2-listen som er i bruk. Se etter skrivefeil, eller om koden er gått ut.',
    nn: 'Diagnosekoden {code} finst ikkje i ICPC-2-lista som er i bruk. Sjå etter skrivefeil, eller om koden er gått ut.',
  },
  source: 'guide 2004, variable 29',
  check(client, context) {
    const { isDiagnosis } = context;
    const diagnoses = diagnosesInView(client, context).filter(
      ({ diagnosis }) => !isProcessCode(diagnosis.code),
    );
    if (isDiagnosis === null) return diagnoses.length === 0 ? [] : UNDECIDED;
    return diagnoses
      .filter(({ diagnosis }) => !isDiagnosis(diagnosis.code))
      .map(({ registration, diagnosis: { code }, field }) => ({
        record: registration.id,
        field: `${field}.code`,
        words: { code },
        basis: [code],
      }));
  },
};
