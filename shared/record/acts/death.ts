import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { faulty, oneFault, type Act } from './act.ts';
import { planned } from './plan.ts';
import { closeOn, openAgain } from './closing.ts';

/**
 * Variable 4. Typed: `date`, not in the future and not before birth; services, processes and stays that run end on
 * that day. Another date moves what ended on the first one; an empty date takes the death back, and what ended on
 * it runs again (`chosen`).
 */
export const recordDeath: Act = (client, { typed, chosen }, context) => {
  const before = client.deathDate;
  const restored = before === null ? client : openAgain(client, before, chosen);
  if (typedText(typed, 'date') === '') {
    if (before === null) return oneFault('date', 'missing');
    const { decisions, rehabilitations, stays } = restored;
    return planned(client, { deathDate: null, decisions, rehabilitations, stays });
  }
  const form = reading(typed, context);
  const date = form.date('date', 'event');
  if (date === null) return faulty(form.faults);
  if (date > context.today) return oneFault('date', 'in-the-future');
  if (client.birthDate !== null && date < client.birthDate) return oneFault('date', 'before-birth');
  const { change, stands } = closeOn(restored, date, { stays: true, chosen: null });
  return planned(client, { deathDate: date, ...change }, stands);
};
