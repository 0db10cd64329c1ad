import { expect, test } from 'vitest';
import { deadline } from '../../../shared/reporting/deadline.ts';

test.each([
  ['2025-12-02', 2025, '2026-01-15', 44],
  ['2025-02-01', 2025, '2026-01-15', 348],
  ['2026-01-01', 2025, '2026-01-15', 14],
  ['2026-01-15', 2025, '2026-01-15', 0],
  ['2026-01-31', 2025, '2026-01-15', -16],
])('on %s the extract of %i is due on %s, in %i days', (today, year, date, days) => {
  expect(deadline(today)).toEqual({ year, date, days });
});
