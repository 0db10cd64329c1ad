import { processCode } from '../../../shared/rules/r081-process-code.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const diagnosed = (code: string) =>
  aClient({ registrations: [aRegistration({ diagnoses: [aDiagnosis({ code })] })] });
const hit = ['registration-1 diagnoses.0.code'];

clientRuleTable(processCode, {
  passes: [
    ['29 is a symptom', diagnosed('K29')],
    ['70 is a diagnosis', diagnosed('K70')],
    ['no code at all', diagnosed('xyz')],
    ['no diagnosis', aClient()],
  ],
  fails: [
    ['the first of any chapter', diagnosed('-30'), hit],
    ['the last', diagnosed('K69'), hit],
    ['in small letters', diagnosed('a48'), hit],
    ['with an asterisk', diagnosed('*31'), hit],
  ],
  says: {
    nb: 'Koden -30 er en prosesskode (30–69) og ingen diagnose. Før diagnosen som er årsak til funksjonstapet.',
    nn: 'Koden -30 er ein prosesskode (30–69) og ingen diagnose. Før diagnosen som er årsak til funksjonstapet.',
  },
});
