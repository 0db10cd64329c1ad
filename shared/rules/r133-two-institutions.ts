import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Decision } from '../record/client.ts';
import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';
import { sharesMoreThanADay } from './spans.ts';

/** Where one lives or stays round the clock. */
const ROUND_THE_CLOCK: readonly ServiceNumber[] = [39, 47, 48, 49, 50];

const elsewhere = (a: Decision, b: Decision): boolean =>
  (a.service !== b.service || organisationOf(a) !== organisationOf(b)) &&
  a.periods.some((one) => b.periods.some((other) => sharesMoreThanADay(one, other)));

/** Nobody stays in two institutions at the same time; the day of moving may count on both sides. */
export const twoInstitutions: ClientRule = {
  id: 'R-133',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'To institusjonsopphold samtidig', nn: 'To institusjonsopphald samtidig' },
  text: {
    nb: '{service} løper samtidig med {other}. Er det første oppholdet avsluttet?',
    nn: '{service} går samtidig med {other}. Er det første opphaldet avslutta?',
  },
  source: 'guide 2004, variables 39 and 47–50; ours',
  check(client, context) {
    const stays = grantedInView(client, context).filter(({ service }) => ROUND_THE_CLOCK.includes(service));
    return stays.flatMap((stay, index) => {
      const other = stays.slice(0, index).find((earlier) => elsewhere(earlier, stay));
      if (other === undefined) return [];
      const words = {
        service: numberedName(context.book, stay.service),
        other: numberedName(context.book, other.service),
      };
      const basis = [stay.service, stay.periods, other.service, other.periods];
      return [{ record: stay.id, field: 'periods', words, basis }];
    });
  },
};
