import { expect, test } from 'vitest';
import { areaOfField } from '../../../renderer/pages/client/areas.ts';
import { readView } from '../../../renderer/pages/client/views.ts';
import { codeBook } from '../../../shared/catalogue/code-books.ts';

test.each([
  ['family', 1],
  ['5', 1],
  ['date', 1],
  ['10', 2],
  ['12', 3],
  ['28', 3],
  ['52', 7],
  ['coordinatorFrom', 7],
  ['informedTo', 7],
] as const)('the field %s stands in area %i', (field, area) => {
  expect(areaOfField(field, codeBook('2015'))).toBe(area);
});

test('an address leads to a view, an unknown one to the first area', () => {
  expect(readView('3')).toBe(3);
  expect(readView('papers')).toBe('papers');
  expect(readView('8')).toBe(1);
  expect(readView(undefined)).toBe(1);
});
