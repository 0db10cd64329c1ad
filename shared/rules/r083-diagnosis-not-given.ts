import { diagnosesInView } from './diagnoses.ts';
import type { ClientRule } from './rule.ts';

/** Only a physician sets a diagnosis: each names who gave it (physician or discharging unit), and when. */
export const diagnosisNotGiven: ClientRule = {
  id: 'R-083',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Diagnose uten kilde', nn: 'Diagnose utan kjelde' },
  text: {
    nb: 'Det går ikke fram hvem som satte diagnosen {code}, eller når. Bare lege setter diagnose; før legen eller sykehuset og datoen.',
    nn: 'Det går ikkje fram kven som sette diagnosen {code}, eller når. Berre lege set diagnose; før legen eller sjukehuset og datoen.',
  },
  source: 'guide 2004, variable 29',
  check: (client, context) =>
    diagnosesInView(client, context).flatMap(({ registration, diagnosis, field }) => {
      const { code, givenBy, givenOn } = diagnosis;
      const nobody = (givenBy ?? '').trim() === '';
      if (!nobody && givenOn !== null) return [];
      return [
        {
          record: registration.id,
          field: `${field}.${nobody ? 'givenBy' : 'givenOn'}`,
          words: { code },
          basis: [code, givenBy, givenOn],
        },
      ];
    }),
};
