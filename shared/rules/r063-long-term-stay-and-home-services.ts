import type { ServiceNumber } from '../catalogue/numbers.ts';
import { formatDate } from '../record/dates.ts';
import { grantedInView, yearOfView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';
import { placedPeriods, sharedDays, sharesMoreThanADay } from './spans.ts';

const LONG_TERM_STAY = 50;
/** Given in one's own home. A dwelling (41, 42) may be kept for a while, and isn't among them. */
const AT_HOME: readonly ServiceNumber[] = [30, 31, 32, 34, 35, 36, 44];

/**
 * Who has moved into an institution for good gets there what was given at home. The day of moving may count on both
 * sides: only more than one common day is found.
 */
export const longTermStayAndHomeServices: ClientRule = {
  id: 'R-063',
  severity: 'varsel',
  scope: 'client',
  name: {
    nb: 'Langtidsopphold samtidig med hjemmetjenester',
    nn: 'Langtidsopphald samtidig med heimetenester',
  },
  text: {
    nb: '{service} løper fra {from} samtidig med langtidsopphold i institusjon (50). Er tjenesten hjemme avsluttet?',
    nn: '{service} går frå {from} samtidig med langtidsopphald i institusjon (50). Er tenesta heime avslutta?',
  },
  source: 'guide 2004, variables 30–36, 44 and 50',
  check(client, context) {
    const placed = placedPeriods(grantedInView(client, context));
    const stays = placed.filter(({ decision }) => decision.service === LONG_TERM_STAY);
    return placed
      .filter(({ decision }) => AT_HOME.includes(decision.service))
      .flatMap(({ decision, period, field }) => {
        const shared = stays
          .filter((stay) => sharesMoreThanADay(stay.period, period))
          .map((stay) => sharedDays(stay.period, period))
          .find((days) => days !== null && sharedDays(days, yearOfView(context)) !== null);
        if (shared === undefined || shared === null) return [];
        const words = {
          service: numberedName(context.book, decision.service),
          from: formatDate(shared.from),
        };
        return [{ record: decision.id, field: `${field}.to`, words, basis: [decision.service, shared] }];
      });
  },
};
