import { SERVICE_NUMBERS } from '../../catalogue/numbers.ts';
import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { faulty, oneFault, put, type Act } from './act.ts';
import { planned } from './plan.ts';

/**
 * Adds an application, or changes the one of that id. Typed: `received`, and `services`, the numbers asked for with
 * anything between them; none where the application doesn't name any.
 */
export const recordApplication: Act = (client, { record, typed }, context) => {
  const before = client.applications.find(({ id }) => id === record);
  if (record !== null && before === undefined) return oneFault('application', 'unknown-reference');
  const form = reading(typed, context);
  if (typedText(typed, 'received') === '') form.fault('received', 'missing');
  const received = form.date('received', 'event');
  if (received !== null && received > context.today) form.fault('received', 'in-the-future');
  if (received !== null && client.birthDate !== null && received < client.birthDate)
    form.fault('received', 'before-birth');
  const named = typedText(typed, 'services')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const services = SERVICE_NUMBERS.filter((number) => named.includes(String(number)));
  if (named.some((word) => !SERVICE_NUMBERS.some((number) => String(number) === word)))
    form.fault('services', 'not-a-choice');
  if (received === null || form.faults.length > 0) return faulty(form.faults);
  const application = { id: before?.id ?? context.newId, received, services };
  return planned(client, { applications: put(client.applications, application) });
};

/** Takes an application away that was recorded by mistake. */
export const removeApplication: Act = (client, { record }) =>
  client.applications.some(({ id }) => id === record)
    ? planned(client, { applications: client.applications.filter(({ id }) => id !== record) })
    : oneFault('application', 'unknown-reference');
