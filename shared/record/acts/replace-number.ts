import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { readIdentityNumber } from '../identity-number.ts';
import { faulty, type Act } from './act.ts';
import { planned } from './plan.ts';

/**
 * Variable 3: the permanent number takes the D-number's place (or another number's). Typed: `number`, and
 * `replaced`, the day from which it holds; today when empty. One person, one history: the old number stays known.
 */
export const replaceNumber: Act = (client, { typed }, context) => {
  const form = reading(typed, context);
  const number = typedText(typed, 'number').replaceAll(/[\s-]/g, '');
  const read = readIdentityNumber(number, context.syntheticAllowed);
  if (number === '') form.fault('number', 'missing');
  else if (!read.valid)
    form.fault('number', read.reason === 'synthetic' ? 'synthetic-not-allowed' : 'not-identity-number');
  else if (read.kind === 'd-number') form.fault('number', 'not-permanent-number');
  else if (number === client.identityNumber) form.fault('number', 'already-there');
  else if (context.isTaken(number)) form.fault('number', 'identity-number-taken');

  const replaced = typedText(typed, 'replaced') === '' ? context.today : form.date('replaced', 'event');
  if (replaced !== null && replaced > context.today) form.fault('replaced', 'in-the-future');
  if (replaced !== null && client.birthDate !== null && replaced < client.birthDate)
    form.fault('replaced', 'before-birth');
  if (form.faults.length > 0 || !read.valid || replaced === null) return faulty(form.faults);

  const earlier = client.previousIdentityNumbers.filter((one) => one.number !== number);
  const old = client.identityNumber;
  const isKept = old === null || earlier.some((one) => one.number === old);
  return planned(client, {
    identityNumber: number,
    previousIdentityNumbers: isKept ? earlier : [...earlier, { number: old, replaced }],
    // A number that tells them is right about both.
    birthDate: read.birthDate ?? client.birthDate,
    sex: read.sex ?? client.sex,
  });
};
