import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Application, Client } from '../record/client.ts';
import { addDays, type IsoDate } from '../record/dates.ts';
import { viewDay } from './in-view.ts';
import type { RuleContext } from './rule.ts';

/** How long an application may wait for its first decision before it is asked about. */
const DAYS_TO_DECIDE = 28;

/**
 * The applications that have waited more than four weeks on the day of the view. None of one who died or moved away:
 * there is nothing left to decide.
 */
export const dueApplications = (client: Client, context: RuleContext): readonly Application[] => {
  const day = viewDay(context);
  const gone = [client.deathDate, client.moved?.date ?? null].some((date) => date !== null && date <= day);
  return gone ? [] : client.applications.filter(({ received }) => addDays(received, DAYS_TO_DECIDE) < day);
};

/** The services decided on, granted or rejected, on that day or later; a process is the decision of 45. */
export const decidedSince = (client: Client, day: IsoDate): ReadonlySet<ServiceNumber> =>
  new Set([
    ...client.decisions.filter(({ decided }) => decided >= day).map(({ service }) => service),
    ...client.rehabilitations.filter(({ decided }) => decided >= day).map(() => 45 as const),
  ]);
