import { formatDate } from '../record/dates.ts';
import { diagnosesInView } from './diagnoses.ts';
import type { ClientRule } from './rule.ts';
import { touches } from './spans.ts';

/** One registration has a diagnosis once at a time; the same code again is a new case after the first has ended. */
export const diagnosisTwice: ClientRule = {
  id: 'R-085',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Samme diagnose to ganger', nn: 'Same diagnose to gonger' },
  text: {
    nb: 'Diagnosen {code} fra {from} står her fra før i samme tidsrom. Ta bort den ene, eller avslutt den første.',
    nn: 'Diagnosen {code} frå {from} står her frå før i same tidsrom. Ta bort den eine, eller avslutt den første.',
  },
  source: 'guide 2004, variable 29',
  check(client, context) {
    const all = diagnosesInView(client, context);
    return all.flatMap(({ registration, diagnosis, field }, index) => {
      const earlier = all
        .slice(0, index)
        .filter(
          (other) =>
            other.registration === registration &&
            other.diagnosis.code === diagnosis.code &&
            touches(other.diagnosis, diagnosis),
        );
      if (earlier.length === 0) return [];
      const { code, from, to } = diagnosis;
      return [
        {
          record: registration.id,
          field: `${field}.code`,
          words: { code, from: formatDate(from) },
          basis: [code, from, to, ...earlier.map((other) => [other.diagnosis.from, other.diagnosis.to])],
        },
      ];
    });
  },
};
