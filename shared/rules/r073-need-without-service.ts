import type { ScoreNumber } from '../catalogue/numbers.ts';
import { codeBook } from '../catalogue/code-books.ts';
import { stateInView, viewDay } from './in-view.ts';
import { grantedPeriods } from './granted-periods.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

/** Washing, dressing, eating, toilet: what nobody can go without a day. */
const EVERY_DAY: readonly ScoreNumber[] = [18, 19, 21, 22];

/**
 * Who needs a person there all the time to wash, dress, eat or go to the toilet (4–5) has a service, now or
 * decided. Looks at the state on the day of the view; not at who died or moved away.
 */
export const needWithoutService: ClientRule = {
  id: 'R-073',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Stort behov uten tjeneste', nn: 'Stort behov utan teneste' },
  text: {
    nb: 'Personen er skåret 4 eller 5 i {variables}, men har ingen tjeneste. Er en tjeneste ikke ført, eller gir andre hjelpen?',
    nn: 'Personen er skåra 4 eller 5 i {variables}, men har inga teneste. Er ei teneste ikkje ført, eller gir andre hjelpa?',
  },
  source: 'guide 2004, variables 18, 19, 21 and 22',
  check(client, context) {
    const day = viewDay(context);
    const state = stateInView(client, context);
    const gone = [client.deathDate, client.moved?.date ?? null].some((date) => date !== null && date <= day);
    if (state === null || gone) return [];
    const high = EVERY_DAY.filter((number) => [4, 5].includes(state.values[number] ?? 0));
    if (high.length === 0 || grantedPeriods(client).some(({ to }) => to === null || to >= day)) return [];
    return [
      {
        record: state.id,
        field: `values.${high[0] ?? 18}`,
        words: { variables: numberedNames(codeBook(state.codeBook), high) },
        basis: high.map((number) => [number, state.values[number]]),
      },
    ];
  },
};
