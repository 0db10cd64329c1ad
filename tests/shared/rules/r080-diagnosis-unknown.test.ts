import { diagnosisUnknown } from '../../../shared/rules/r080-diagnosis-unknown.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const diagnosed = (...codes: readonly string[]) =>
  aClient({
    registrations: [
      aRegistration({
        diagnoses: codes.map((code, index) => aDiagnosis({ id: `diagnosis-${index}`, code })),
      }),
    ],
  });
const list = { isDiagnosis: (code: string) => ['K90', 'R96'].includes(code) };

clientRuleTable(diagnosisUnknown, {
  passes: [
    ['in the list', diagnosed('K90', 'R96'), list],
    ['none', diagnosed(), list],
    ['a process code: another rule', diagnosed('K45'), list],
    ['none, and no list', diagnosed(), { isDiagnosis: null }],
  ],
  fails: [
    ['not in the list', diagnosed('K90', 'K999'), ['registration-1 diagnoses.1.code'], list],
    [
      'both',
      diagnosed('Z0', 'æ'),
      ['registration-1 diagnoses.0.code', 'registration-1 diagnoses.1.code'],
      list,
    ],
  ],
  undecided: [['there is no list', diagnosed('K90'), { isDiagnosis: null }]],
  says: {
    nb: 'Diagnosekoden K999 finnes ikke i ICPC-2-listen som er i bruk. Se etter skrivefeil, eller om koden er gått ut.',
    nn: 'Diagnosekoden K999 finst ikkje i ICPC-2-lista som er i bruk. Sjå etter skrivefeil, eller om koden er gått ut.',
  },
});
