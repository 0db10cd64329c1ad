import type { Decision } from '../client.ts';
import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { faulty, oneFault, put, type Act } from './act.ts';
import { planned } from './plan.ts';

const FIELDS = ['received', 'sentOn', 'outcome', 'date'] as const;
const OUTCOMES = ['upheld', 'changed', 'rejected'] as const;

/**
 * A complaint (klage) on a decision, granted or rejected; it never leaves the program. Typed: `received`, `sentOn`,
 * `outcome` and the outcome's `date`. All empty takes it away.
 */
export const recordComplaint: Act = (client, { record, typed }, context) => {
  const decision = client.decisions.find(({ id }) => id === record);
  if (decision === undefined) return oneFault('decision', 'unknown-reference');
  const changed = (complaint: Decision['complaint']) =>
    planned(client, { decisions: put(client.decisions, { ...decision, complaint }) });
  if (FIELDS.every((field) => typedText(typed, field) === '')) return changed(null);

  const form = reading(typed, context);
  if (typedText(typed, 'received') === '') form.fault('received', 'missing');
  const received = form.date('received', 'event');
  const sentOn = form.date('sentOn', 'event');
  const outcome = form.choice('outcome', OUTCOMES);
  const date = form.date('date', 'event');
  if (received !== null && received < decision.decided) form.fault('received', 'before-decision');
  for (const [field, day] of [
    ['received', received],
    ['sentOn', sentOn],
    ['date', date],
  ] as const) {
    if (day !== null && day > context.today) form.fault(field, 'in-the-future');
    else if (day !== null && received !== null && day < received) form.fault(field, 'before-received');
  }
  if (outcome !== null && typedText(typed, 'date') === '') form.fault('date', 'missing');
  if (date !== null && typedText(typed, 'outcome') === '') form.fault('outcome', 'missing');
  if (received === null || form.faults.length > 0) return faulty(form.faults);
  return changed({ received, sentOn, outcome, date });
};
