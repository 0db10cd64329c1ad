import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Client, Decision, Rehabilitation, Stay } from '../record/client.ts';
import { addDays, type IsoDate } from '../record/dates.ts';
import { validRegistration, type Registration } from '../record/registration.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import type { RuleContext } from './rule.ts';
import { inOrder, touches, type Span } from './spans.ts';

/** What a rule looks at: the controlled year, and no day after today. Records of other years have had their control. */

const firstDay = ({ year }: RuleContext): IsoDate => `${year}-01-01`;
const lastDay = ({ year }: RuleContext): IsoDate => `${year}-12-31`;

/** The day that the state is seen on: today within the year, else the year's last day. */
export const viewDay = (context: RuleContext): IsoDate =>
  context.today < lastDay(context) ? context.today : lastDay(context);

/**
 * Keeps the answer for the client that was asked about last: the rules go through one client after another, and many
 * of them begin with the same look. Neither a client nor a context ever changes.
 */
function asked<T>(
  look: (client: Client, context: RuleContext) => T,
): (client: Client, context: RuleContext) => T {
  let last: { readonly client: Client; readonly context: RuleContext; readonly found: T } | null = null;
  return (client, context) => {
    if (last?.client !== client || last.context !== context)
      last = { client, context, found: look(client, context) };
    return last.found;
  };
}

/**
 * The registrations of the extract: the last one signed before 1 January, and each signed in the year; of a
 * corrected one, the correction. And the draft in hand.
 */
export const registrationsInView = asked((client, context): readonly Registration[] => {
  const standing = standingRegistrations(client, context);
  const before = validRegistration(standing, `${context.year - 1}-12-31`);
  return standing.filter((one) => one === before || one.date >= firstDay(context));
});

/** The same without the draft in hand: for what is only asked of a registration once it is signed. */
export const signedInView = asked((client, context): readonly Registration[] =>
  registrationsInView(client, context).filter(({ id }) => id !== context.draftInHand),
);

/** Signed registrations up to the year's last day, and the draft in hand; of a corrected one, the correction. */
export const standingRegistrations = asked((client, context): readonly Registration[] => {
  const known = client.registrations
    .filter(
      ({ status, id, date }) =>
        (status === 'signed' || id === context.draftInHand) && date <= lastDay(context),
    )
    .map((one): Registration => (one.status === 'signed' ? one : { ...one, status: 'signed' }));
  const corrected = new Set(known.map(({ correctionOf }) => correctionOf));
  return known.filter(({ id }) => !corrected.has(id));
});

/** The client's state on the day of the view: the registration valid on it, or null before the first. */
export const stateInView = asked((client, context): Registration | null =>
  validRegistration(standingRegistrations(client, context), viewDay(context)),
);

/** The registration before that one: the latest with an earlier date, or null. */
export const registrationBefore = (
  client: Client,
  context: RuleContext,
  { date }: Registration,
): Registration | null => validRegistration(standingRegistrations(client, context), addDays(date, -1));

/** The controlled year as days. */
export const yearOfView = (context: RuleContext): Span => ({ from: firstDay(context), to: lastDay(context) });

/** Days that touch the year; an end before its start is seen too, from either. */
const inView = (span: Span, context: RuleContext): boolean => touches(inOrder(span), yearOfView(context));

/** Decisions, granted and rejected, dated in the year or running in it. */
export const decisionsInView = asked((client, context): readonly Decision[] =>
  client.decisions.filter(
    (decision) =>
      decision.decided.startsWith(`${context.year}-`) ||
      decision.periods.some((period) => inView(period, context)),
  ),
);

/** Those of them that give a service. */
export const grantedInView = asked((client, context): readonly Decision[] =>
  decisionsInView(client, context).filter(({ rejected }) => !rejected),
);

/** Re-/habilitation processes (variable 45) decided or running in the year. */
export const processesInView = asked((client, context): readonly Rehabilitation[] =>
  client.rehabilitations.filter(
    (process) => process.decided.startsWith(`${context.year}-`) || inView(process, context),
  ),
);

export const staysInView = (client: Client, context: RuleContext): readonly Stay[] =>
  client.stays.filter((stay) => inView(stay, context));

/** The services that run on a day, rising, without repeats. */
export const servicesOn = (client: Client, day: IsoDate): readonly ServiceNumber[] =>
  [
    ...new Set(
      grantedLines(client)
        .filter((line) => line.from <= day && (line.to === null || line.to >= day))
        .map((line) => line.service),
    ),
  ].sort((a, b) => a - b);
