import { expect, test } from 'vitest';
import { dayHeading, dayText } from '../../../shared/text/calendar.ts';

test.each([
  ['2025-12-02', 'tirsdag 2. desember', 'tysdag 2. desember'],
  ['2026-01-15', 'torsdag 15. januar', 'torsdag 15. januar'],
  ['2024-02-29', 'torsdag 29. februar', 'torsdag 29. februar'],
  ['1999-12-26', 'søndag 26. desember', 'sundag 26. desember'],
  ['2026-05-17', 'søndag 17. mai', 'sundag 17. mai'],
  ['2026-11-21', 'lørdag 21. november', 'laurdag 21. november'],
])('%s is %s, %s', (date, nb, nn) => {
  expect([dayText(date, 'nb'), dayText(date, 'nn')]).toEqual([nb, nn]);
});

test('a heading begins with a capital', () => {
  expect(dayHeading('2025-12-01', 'nn')).toBe('Måndag 1. desember');
});
