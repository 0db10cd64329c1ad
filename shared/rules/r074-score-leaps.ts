import { codeBook } from '../catalogue/code-books.ts';
import { SCORE_NUMBERS } from '../catalogue/numbers.ts';
import { formatDate } from '../record/dates.ts';
import { registrationBefore, registrationsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

const LEAP = 3;

/** A variable that changes by three steps or more from one signed registration to the next is worth a second look. */
export const scoreLeaps: ClientRule = {
  id: 'R-074',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Stort sprang i en skår', nn: 'Stort sprang i ein skår' },
  text: {
    nb: '«{variable}» gikk fra {before} til {now} siden registreringen {date}. Stemmer det?',
    nn: '«{variable}» gjekk frå {before} til {now} sidan registreringa {date}. Stemmer det?',
  },
  source: 'guide 2004, variables 12–28',
  check: (client, context) =>
    registrationsInView(client, context).flatMap((registration) => {
      const previous = registrationBefore(client, context, registration);
      if (previous === null) return [];
      return SCORE_NUMBERS.flatMap((number) => {
        const now = registration.values[number];
        const before = previous.values[number];
        if (now === null || before === null || Math.abs(now - before) < LEAP) return [];
        return [
          {
            record: registration.id,
            field: `values.${number}`,
            words: {
              variable: numberedName(codeBook(registration.codeBook), number),
              before: String(before),
              now: String(now),
              date: formatDate(previous.date),
            },
            basis: [before, now],
          },
        ];
      });
    }),
};
