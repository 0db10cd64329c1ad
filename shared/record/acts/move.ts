import { municipalityName } from '../../catalogue/municipalities.ts';
import { yearOf } from '../dates.ts';
import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { faulty, oneFault, type Act } from './act.ts';
import { planned } from './plan.ts';
import { closeOn, openAgain } from './closing.ts';

/**
 * Moving away. Typed: `date`, the last day here, and `municipality`, four digits, where it is known. What runs ends
 * on that day (`chosen`: of it, those that end; bought services may go on). An empty date takes the move back.
 */
export const recordMove: Act = (client, { typed, chosen }, context) => {
  const before = client.moved?.date ?? null;
  if (typedText(typed, 'date') === '') {
    if (before === null) return oneFault('date', 'missing');
    const { decisions, rehabilitations } = openAgain(client, before, chosen);
    return planned(client, { moved: null, decisions, rehabilitations });
  }
  const form = reading(typed, context);
  const date = form.date('date', 'event');
  if (date === null) return faulty(form.faults);
  if (client.birthDate !== null && date < client.birthDate) form.fault('date', 'before-birth');
  if (client.deathDate !== null && date > client.deathDate) form.fault('date', 'after-death');
  const municipality = typedText(typed, 'municipality');
  if (municipality !== '' && municipalityName(municipality, yearOf(date)) === null)
    form.fault('municipality', 'not-a-choice');
  if (form.faults.length > 0) return faulty(form.faults);
  const restored = before === null ? client : openAgain(client, before, null);
  const { change, stands } = closeOn(restored, date, { stays: false, chosen });
  const { decisions, rehabilitations } = change;
  return planned(
    client,
    {
      moved: { date, municipality: municipality === '' ? null : municipality },
      decisions,
      rehabilitations,
    },
    stands,
  );
};
