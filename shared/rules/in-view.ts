import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Client, Decision, Rehabilitation, Stay } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import { validRegistration, type Registration } from '../record/registration.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { touchesYear } from '../reporting/segments.ts';
import type { RuleContext } from './rule.ts';

/** What a rule looks at: the controlled year, and no day after today. Records of other years have had their control. */

const firstDay = ({ year }: RuleContext): IsoDate => `${year}-01-01`;
const lastDay = ({ year }: RuleContext): IsoDate => `${year}-12-31`;

/** The day that the state is seen on: today within the year, else the year's last day. */
export const viewDay = (context: RuleContext): IsoDate =>
  context.today < lastDay(context) ? context.today : lastDay(context);

/** Signed registrations valid on some day of the year, of a corrected one the correction; and the draft in hand. */
export function registrationsInView(client: Client, context: RuleContext): readonly Registration[] {
  const signed = client.registrations.filter(
    (one) => one.status === 'signed' && one.date <= lastDay(context),
  );
  const corrected = new Set(signed.map((one) => one.correctionOf));
  const standing = signed.filter((one) => !corrected.has(one.id));
  const atStart = validRegistration(standing, firstDay(context));
  return standing.filter((one) => one === atStart || one.date > firstDay(context));
}

/** Decisions, granted and rejected, dated in the year or running in it. */
export const decisionsInView = (client: Client, context: RuleContext): readonly Decision[] =>
  client.decisions.filter(
    (decision) =>
      decision.decided.startsWith(`${context.year}-`) ||
      decision.periods.some((period) => touchesYear(period, context.year)),
  );

/** Re-/habilitation processes (variable 45) decided or running in the year. */
export const processesInView = (client: Client, context: RuleContext): readonly Rehabilitation[] =>
  client.rehabilitations.filter(
    (process) => process.decided.startsWith(`${context.year}-`) || touchesYear(process, context.year),
  );

export const staysInView = (client: Client, context: RuleContext): readonly Stay[] =>
  client.stays.filter((stay) => touchesYear(stay, context.year));

/** The services that run on a day, rising, without repeats. */
export const servicesOn = (client: Client, day: IsoDate): readonly ServiceNumber[] =>
  [
    ...new Set(
      grantedLines(client)
        .filter((line) => line.from <= day && (line.to === null || line.to >= day))
        .map((line) => line.service),
    ),
  ].sort((a, b) => a - b);
