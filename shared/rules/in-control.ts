import type { Client } from '../record/client.ts';
import { decisionsInView, processesInView, staysInView } from './in-view.ts';
import type { RuleContext } from './rule.ts';

/**
 * Whom the control of a year is about: whoever has a decision, a service, a stay, an application or a signed
 * registration in it; whose application still waits; and who is registered and was never decided about. Not whoever
 * is a draft only, nor whose services ended before the year: their records have had their control.
 */
export function isInControl(client: Client, context: RuleContext): boolean {
  const { year } = context;
  const lastDay = `${year}-12-31`;
  if (decisionsInView(client, context).length > 0) return true;
  if (processesInView(client, context).length > 0) return true;
  if (staysInView(client, context).length > 0) return true;
  if (client.applications.some((one) => one.received <= lastDay && isOpen(client, one.received, year)))
    return true;
  const signed = client.registrations.filter(({ status, date }) => status === 'signed' && date <= lastDay);
  if (signed.some(({ date }) => date.startsWith(`${year}-`))) return true;
  return signed.length > 0 && !wasDecidedAbout(client) && !leftBefore(client, `${year}-01-01`);
}

/** Received in the year, or earlier and with no decision since. */
const isOpen = ({ decisions, rehabilitations }: Client, received: string, year: number): boolean =>
  received.startsWith(`${year}-`) ||
  ![...decisions, ...rehabilitations].some(({ decided }) => decided >= received);

const wasDecidedAbout = ({ decisions, rehabilitations }: Client): boolean =>
  decisions.length > 0 || rehabilitations.length > 0;

const leftBefore = ({ deathDate, moved }: Client, day: string): boolean =>
  [deathDate, moved?.date ?? null].some((date) => date !== null && date < day);
