import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import { decisionsInView, processesInView, servicesOn, staysInView } from './in-view.ts';
import type { RuleContext } from './rule.ts';

/**
 * Whom the control of a year is about: whoever has a decision, a service, a stay, an application or a signed
 * registration in it; who came into it with a service; whose application or complaint still waits; who has a date
 * that hasn't come; and who is registered and was never decided about. Not whoever is a draft only, nor whose
 * services ended before the year: their records have had their control.
 */
export const isInControl = (client: Client, context: RuleContext): boolean =>
  decisionsInView(client, context).length > 0 ||
  processesInView(client, context).length > 0 ||
  staysInView(client, context).length > 0 ||
  isRegistered(client, context) ||
  isWaiting(client, context) ||
  isAhead(client, context.today) ||
  cameWithServices(client, context);

function isRegistered(client: Client, { year }: RuleContext): boolean {
  const signed = client.registrations.filter(
    ({ status, date }) => status === 'signed' && date <= `${year}-12-31`,
  );
  if (signed.some(({ date }) => date.startsWith(`${year}-`))) return true;
  const decidedAbout = client.decisions.length > 0 || client.rehabilitations.length > 0;
  return signed.length > 0 && !decidedAbout && !leftBefore(client, year);
}

/** An application received in the year, or earlier and with no decision since; a complaint without an outcome. */
function isWaiting({ applications, decisions, rehabilitations }: Client, { year }: RuleContext): boolean {
  const decided = [...decisions, ...rehabilitations].map((one) => one.decided);
  return (
    applications.some(
      ({ received }) =>
        received.startsWith(`${year}-`) ||
        (received < `${year}-01-01` && !decided.some((date) => date >= received)),
    ) || decisions.some(({ complaint }) => complaint?.outcome === null)
  );
}

/** Something recorded of a day that hasn't come: likely a misprint, which no year would ever show. */
const isAhead = (client: Client, today: IsoDate): boolean =>
  [
    client.deathDate,
    ...client.decisions.map(({ decided }) => decided),
    ...client.rehabilitations.map(({ decided }) => decided),
    ...client.applications.map(({ received }) => received),
    ...client.stays.map(({ from }) => from),
    ...client.registrations.filter(({ status }) => status === 'signed').map(({ date }) => date),
  ].some((date) => date !== null && date > today);

const cameWithServices = (client: Client, { year }: RuleContext): boolean =>
  !leftBefore(client, year) && servicesOn(client, `${year - 1}-12-31`).length > 0;

const leftBefore = ({ deathDate, moved }: Client, year: number): boolean =>
  [deathDate, moved?.date ?? null].some((date) => date !== null && date < `${year}-01-01`);
