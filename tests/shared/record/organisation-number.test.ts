import { expect, test } from 'vitest';
import { isOrganisationNumber } from '../../../shared/record/organisation-number.ts';

test.each(['983544622', '974760673', '310000019'])('%s is an organisation number', (number) => {
  expect(isOrganisationNumber(number)).toBe(true);
});

test.each(['983544623', '98354462', '9835446220', '983 544 622', '98354462a', ''])('%j is not', (text) => {
  expect(isOrganisationNumber(text)).toBe(false);
});

test('eight digits that would need the control digit 10 have no ninth', () => {
  const candidates = Array.from({ length: 10 }, (_, digit) => `91000008${digit}`);
  expect(candidates.filter(isOrganisationNumber)).toEqual([]);
});
