import { diagnosesInView, isProcessCode } from './diagnoses.ts';
import type { ClientRule } from './rule.ts';

/** The process codes of ICPC-2 (30–69) say what was done at the physician's; they are no diagnoses. */
export const processCode: ClientRule = {
  id: 'R-081',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Prosesskode som diagnose', nn: 'Prosesskode som diagnose' },
  text: {
    nb: 'Koden {code} er en prosesskode (30–69) og ingen diagnose. Før diagnosen som er årsak til funksjonstapet.',
    nn: 'Koden {code} er ein prosesskode (30–69) og ingen diagnose. Før diagnosen som er årsak til funksjonstapet.',
  },
  source: 'guide 2004, variable 29',
  check: (client, context) =>
    diagnosesInView(client, context)
      .filter(({ diagnosis }) => isProcessCode(diagnosis.code))
      .map(({ registration, diagnosis: { code }, field }) => ({
        record: registration.id,
        field: `${field}.code`,
        words: { code },
        basis: [code],
      })),
};
