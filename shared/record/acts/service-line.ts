import type { Client, Decision } from '../client.ts';
import { addDays } from '../dates.ts';
import { decisionToTyped, parseDecision } from '../forms/decision-form.ts';
import { reading } from '../forms/reading.ts';
import { NO, YES, typedText } from '../forms/typed.ts';
import { faulty, oneFault, put, type Act } from './act.ts';
import { covers, onFrom, upTo, without } from './periods.ts';
import { planned } from './plan.ts';

/** What happens to one line of services (variables 30–50): interrupted, with other hours, not given. */

const grantedOf = ({ decisions }: Client, id: string | null): Decision | null =>
  decisions.find((decision) => decision.id === id && !decision.rejected) ?? null;

/**
 * An interruption: the service's return opens a new period under the same decision (guide 2004). Typed: `from`, the
 * first day without, and `to`, the first day again; empty while nobody knows it.
 */
export const interruptService: Act = (client, { record, typed }, context) => {
  const decision = grantedOf(client, record);
  if (decision === null) return oneFault('decision', 'unknown-reference');
  const form = reading(typed, context);
  if (typedText(typed, 'from') === '') form.fault('from', 'missing');
  const from = form.date('from', 'event');
  const again = form.date('to', 'event');
  if (from !== null && !decision.periods.some((period) => period.from < from && covers(period, from)))
    form.fault('from', 'not-running');
  if (from !== null && again !== null && again <= from) form.fault('to', 'end-before-start');
  if (again !== null && client.deathDate !== null && again > client.deathDate)
    form.fault('to', 'after-death');
  if (from === null || form.faults.length > 0) return faulty(form.faults);
  const gap = { from, to: again === null ? null : addDays(again, -1) };
  const periods = [...without(decision.periods, gap)];
  return planned(client, { decisions: put(client.decisions, { ...decision, periods }) });
};

/**
 * Change of hours: the old line ends on the day before and keeps its hours; a decision of its own has the new ones
 * from `from` on, as long as the old one was to run. Typed besides: `decided`, `hours`, and where they change
 * `severalStaff`, `kind`, `organisationNumber`, `note`.
 */
export const changeHours: Act = (client, { record, typed }, context) => {
  const old = grantedOf(client, record);
  if (old === null) return oneFault('decision', 'unknown-reference');
  const from = reading(typed, context).date('from', 'event');
  const rest = from === null ? [] : onFrom(old.periods, from);
  const earlier = from === null ? [] : upTo(old.periods, addDays(from, -1));
  const { decision, faults } = parseDecision(
    {
      ...decisionToTyped(old),
      ...{ decided: '', hours: '', from: '', ...typed },
      service: String(old.service),
      rejected: NO,
      rehabilitation: old.rehabilitation ?? '',
      to: '',
    },
    client,
    null,
    context,
  );
  if (decision === null) return faulty(faults);
  if (decision.minutesPerWeek === null) return oneFault('hours', 'not-in-code-book');
  if (rest.length === 0 || earlier.length === 0) return oneFault('from', 'not-running');
  const closed = { ...old, periods: [...earlier] };
  const added = { ...decision, id: context.newId, periods: [...rest] };
  return planned(client, { decisions: [...put(client.decisions, closed), added] });
};

/** A rejection in one step: the X on the card. Typed: `service`, `decided`, and perhaps `kind` and `note`. */
export const reject: Act = (client, { typed }, context) => {
  const { service = '', decided = '', kind = 'decision', note = '' } = typed;
  const { decision, faults } = parseDecision(
    { service, decided, kind, note, rejected: YES },
    client,
    null,
    context,
  );
  if (decision === null) return faulty(faults);
  return planned(client, { decisions: [...client.decisions, { ...decision, id: context.newId }] });
};
