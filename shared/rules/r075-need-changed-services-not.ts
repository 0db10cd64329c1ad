import { codeBook } from '../catalogue/code-books.ts';
import { FIRST_SCORE_WITH_HELP } from '../catalogue/functioning-2004.ts';
import { SCORE_NUMBERS } from '../catalogue/numbers.ts';
import type { Client } from '../record/client.ts';
import { formatDate, type IsoDate } from '../record/dates.ts';
import { registrationBefore, stateInView, viewDay } from './in-view.ts';
import { grantedPeriods } from './granted-periods.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

const needsPerson = (score: number): boolean => score >= FIRST_SCORE_WITH_HELP;

/** Whether anything was decided, started or ended between the two days, both counted. */
const servicesChanged = (client: Client, from: IsoDate, to: IsoDate): boolean =>
  [
    ...[...client.decisions, ...client.rehabilitations].map(({ decided }) => decided),
    ...grantedPeriods(client).flatMap((period) => [period.from, period.to]),
  ].some((date) => date !== null && date >= from && date <= to);

/**
 * The line between 2 and 3 is the one that matters: from 3 on a person has to help. Where a variable crossed it
 * since the registration before, and nothing was decided, started or ended since, the services may need another look.
 * Looks at the registration that is valid on the day of the view.
 */
export const needChangedServicesNot: ClientRule = {
  id: 'R-075',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Endret behov, uendrede tjenester', nn: 'Endra behov, uendra tenester' },
  text: {
    nb: 'Siden registreringen {date} er behovet for personbistand endret i {variables}, men tjenestene er de samme. Bør de vurderes på nytt?',
    nn: 'Sidan registreringa {date} er behovet for personbistand endra i {variables}, men tenestene er dei same. Bør dei vurderast på nytt?',
  },
  source: 'guide 2004, the line between score 2 and 3',
  check(client, context) {
    const state = stateInView(client, context);
    const previous = state === null ? null : registrationBefore(client, context, state);
    if (state === null || previous === null) return [];
    const crossed = SCORE_NUMBERS.flatMap((number) => {
      const [before, now] = [previous.values[number], state.values[number]];
      return before !== null && now !== null && needsPerson(before) !== needsPerson(now)
        ? [{ number, before, now }]
        : [];
    });
    const [first] = crossed;
    if (first === undefined || servicesChanged(client, state.date, viewDay(context))) return [];
    return [
      {
        record: state.id,
        field: `values.${first.number}`,
        words: {
          date: formatDate(previous.date),
          variables: numberedNames(
            codeBook(state.codeBook),
            crossed.map(({ number }) => number),
          ),
        },
        basis: crossed.map(({ number, before, now }) => [number, before, now]),
      },
    ];
  },
};
