import { expect, test } from 'vitest';
import { previousRegistration } from '../../../shared/record/previous-registration.ts';
import { aDraft, aRegistration } from '../../builders/client.ts';

const first = aRegistration({ id: 'first', date: '2015-01-10' });
const second = aRegistration({ id: 'second', date: '2015-03-02' });
const third = aRegistration({ id: 'third', date: '2015-04-01' });
const wrong = aRegistration({ id: 'wrong', date: '2015-02-01' });
const right = aRegistration({ id: 'right', date: '2015-02-01', correctionOf: 'wrong' });
const other = aDraft({ id: 'other', date: '2015-03-15' });
const all = [first, wrong, third, second, right, other];

test.each([
  ['the last signed one', aDraft({ id: 'd', date: '2015-05-01' }), 'third'],
  ['never one later than the form, nor another draft', aDraft({ id: 'd', date: '2015-03-20' }), 'second'],
  ['never a corrected one', aDraft({ id: 'd', date: '2015-02-20' }), 'right'],
  ['one of the same day', aDraft({ id: 'd', date: '2015-03-02' }), 'second'],
  ['what it corrects', aDraft({ id: 'd', date: '2015-03-02', correctionOf: 'second' }), 'second'],
  ['of a signed one, the one before it', second, 'right'],
  ['of a correction, what came before what it corrects', right, 'first'],
  ['nothing before the first', first, null],
  ['nothing in an empty history', aDraft({ id: 'd', date: '2014-01-01' }), null],
])('%s', (_, of, expected) => {
  expect(previousRegistration([...all, of], of)?.id ?? null).toBe(expected);
});
