import { diagnosisTwice } from '../../../shared/rules/r085-diagnosis-twice.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const two = (first: Parameters<typeof aDiagnosis>[0], second: Parameters<typeof aDiagnosis>[0]) =>
  aClient({
    registrations: [
      aRegistration({ diagnoses: [aDiagnosis(first), aDiagnosis({ id: 'diagnosis-2', ...second })] }),
    ],
  });
const hit = ['registration-1 diagnoses.1.code'];

clientRuleTable(diagnosisTwice, {
  passes: [
    ['two codes', two({}, { code: 'R96' })],
    ['the second begins the day after the first ended', two({ to: '2015-02-20' }, { from: '2015-02-21' })],
    [
      'in two registrations',
      aClient({
        registrations: [
          aRegistration({ diagnoses: [aDiagnosis()] }),
          aRegistration({ id: 'later', date: '2015-06-01', diagnoses: [aDiagnosis({ id: 'diagnosis-2' })] }),
        ],
      }),
    ],
  ],
  fails: [
    ['both open', two({}, { from: '2015-02-10' }), hit],
    ['a day in common', two({ to: '2015-02-20' }, { from: '2015-02-20' }), hit],
  ],
  says: {
    nb: 'Diagnosen K90 fra 10.02.2015 står her fra før i samme tidsrom. Ta bort den ene, eller avslutt den første.',
    nn: 'Diagnosen K90 frå 10.02.2015 står her frå før i same tidsrom. Ta bort den eine, eller avslutt den første.',
  },
});
