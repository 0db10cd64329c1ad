import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHours, parseTypedHours } from '../../../shared/record/hours.ts';

test.each([
  ['1,5', 90],
  ['1.5', 90],
  ['0,75', 45],
  ['0,5', 30],
  ['2', 120],
  ['2 t', 120],
  ['2t', 120],
  ['1,5 timer', 90],
  ['90 min', 90],
  ['90min', 90],
  ['1:30', 90],
  ['1 t 30', 90],
  ['1 t 30 min', 90],
  ['0,17', 10],
  ['121,5', 7290],
  ['168', 10_080],
  [' 4 ', 240],
])('%j is %i minutes per week', (text, minutes) => {
  expect(parseTypedHours(text)).toEqual({ ok: true, minutes });
});

test.each(['', 'to timer', '1,5,5', '-1', ',5', '1e2', '1:75', '4 d', 'NaN'])('%j is not hours', (text) => {
  expect(parseTypedHours(text)).toEqual({ ok: false, fault: 'not-hours' });
});

test.each(['0', '0,0', '0 min', '0,001', '168,1', '10081 min', '999999999'])('%j is out of range', (text) => {
  expect(parseTypedHours(text)).toEqual({ ok: false, fault: 'hours-out-of-range' });
});

test.each([
  [60, '1'],
  [90, '1,5'],
  [45, '0,75'],
  [10, '0,17'],
  [7290, '121,5'],
  [10_080, '168'],
  [600, '10'],
])('%i minutes are shown as %s', (minutes, text) => {
  expect(formatHours(minutes)).toBe(text);
});

test('every number of minutes reads back as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_080 }), (minutes) => {
      expect(parseTypedHours(formatHours(minutes))).toEqual({ ok: true, minutes });
    }),
    { numRuns: 2000 },
  );
});
