import { codeBook } from '../catalogue/code-books.ts';
import { ASSESSED_NUMBERS } from '../catalogue/numbers.ts';
import { addMonths, formatDate } from '../record/dates.ts';
import { servicesOn, stateInView, viewDay } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/**
 * Whoever has services is seen by dental personnel and physician once a year, and the date is known. A missing date
 * is "not known", never "no". Looks at the state on the day of the view.
 */
export const notAssessedForAYear: ClientRule = {
  id: 'R-092',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Ikke vurdert siste 12 måneder', nn: 'Ikkje vurdert siste 12 månader' },
  text: {
    nb: '«{variable}»: vi kjenner ingen dato fra {since} eller senere. Spør når det sist skjedde.',
    nn: '«{variable}»: vi kjenner ingen dato frå {since} eller seinare. Spør når det sist hende.',
  },
  source: 'guide 2004, variables 10 and 11',
  check(client, context) {
    const day = viewDay(context);
    const state = stateInView(client, context);
    if (state === null || servicesOn(client, day).length === 0) return [];
    const since = addMonths(day, -12);
    return ASSESSED_NUMBERS.flatMap((number) => {
      const assessed = state.values[number];
      if (assessed !== null && assessed >= since) return [];
      return [
        {
          record: state.id,
          field: `values.${number}`,
          words: { variable: numberedName(codeBook(state.codeBook), number), since: formatDate(since) },
          basis: [assessed],
        },
      ];
    });
  },
};
