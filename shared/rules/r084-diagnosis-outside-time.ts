import { formatDate } from '../record/dates.ts';
import { dateFault } from './date-fault.ts';
import { diagnosesInView } from './diagnoses.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { verdict } from './verdict.ts';

/** A diagnosis was set, and an illness began, on days that have been, within the client's life. */
export const diagnosisOutsideTime: ClientRule = {
  id: 'R-084',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Diagnose på en dag som ikke passer', nn: 'Diagnose på ein dag som ikkje passar' },
  text: {
    nb: 'Diagnosen {code} har datoen {date}, og det er {why}. Rett datoen.',
    nn: 'Diagnosen {code} har datoen {date}, og det er {why}. Rett datoen.',
  },
  source: 'guide 2004, variable 29',
  check: (client, context) =>
    verdict(
      diagnosesInView(client, context).flatMap(({ registration, diagnosis, field }) =>
        (['from', 'onset', 'givenOn'] as const).map((name) => {
          const date = diagnosis[name];
          if (date === null) return null;
          const why = dateFault(client, date, context.today);
          if (why === null || why === UNDECIDED) return why;
          return {
            record: registration.id,
            field: `${field}.${name}`,
            words: { code: diagnosis.code, date: formatDate(date), why },
            basis: [date, client.birthDate, client.deathDate],
          };
        }),
      ),
    ),
};
