import type { Decision } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { grantedInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';
import { touches } from './spans.ts';

/** Two words of our own that differ ("Ergoterapeut", "Fysioterapeut") say that they are two. */
const differInNote = (a: Decision, b: Decision): boolean =>
  a.note !== null && b.note !== null && a.note.trim() !== b.note.trim();

const looksLike = (a: Decision, b: Decision): boolean =>
  a.service === b.service &&
  a.rehabilitation === b.rehabilitation &&
  a.minutesPerWeek === b.minutesPerWeek &&
  organisationOf(a) === organisationOf(b) &&
  !differInNote(a, b) &&
  a.periods.some((one) => b.periods.some((other) => touches(one, other)));

/**
 * The same service may well stand twice: inside the process and outside it, or by two professions. Same side, same
 * hours, same days and nothing that tells them apart looks like one decision entered twice, and doubles the sum.
 */
export const enteredTwice: ClientRule = {
  id: 'R-064',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Ser ut som samme vedtak ført to ganger', nn: 'Ser ut som same vedtak ført to gonger' },
  text: {
    nb: 'Vedtaket om {service} er likt vedtaket av {other}: samme timer, samme side av prosessen, på samme tid. Er det ført to ganger?',
    nn: 'Vedtaket om {service} er likt vedtaket av {other}: same timar, same side av prosessen, på same tid. Er det ført to gonger?',
  },
  source: 'ours; sums in letter 2015, annex 2',
  check(client, context) {
    const granted = grantedInView(client, context);
    return granted.flatMap((decision, index) => {
      const twin = granted.slice(0, index).find((earlier) => looksLike(earlier, decision));
      if (twin === undefined) return [];
      const words = {
        service: numberedName(context.book, decision.service),
        other: formatDate(twin.decided),
      };
      const { service, minutesPerWeek, periods } = decision;
      return [
        {
          record: decision.id,
          field: 'service',
          words,
          basis: [twin.id, service, minutesPerWeek, periods, twin.periods],
        },
      ];
    });
  },
};
