import { expect, test } from 'vitest';
import { yearBars } from '../../../renderer/pages/client/services/year-bars.ts';
import { aClient, aDecision } from '../../builders/client.ts';

const rounded = (client: Parameters<typeof yearBars>[0], day: string) =>
  yearBars(client, 44, day).map(({ from, to, minutesPerWeek, start, end, height }) => [
    from,
    to,
    minutesPerWeek,
    Math.round(start * 365),
    Math.round(end * 365),
    Number(height.toFixed(2)),
  ]);

test('are drawn as far as the day, the hours of two decisions added where they meet', () => {
  const client = aClient({
    decisions: [
      aDecision({ id: 'a', service: 44, minutesPerWeek: 240, periods: [{ from: '2025-03-01', to: null }] }),
      aDecision({ id: 'b', service: 44, minutesPerWeek: 60, periods: [{ from: '2025-03-15', to: null }] }),
    ],
  });
  expect(rounded(client, '2025-12-02')).toEqual([
    ['2025-03-01', '2025-03-14', 240, 59, 73, 0.8],
    ['2025-03-15', null, 300, 73, 335, 1],
  ]);
});

test('begin with the year and end with what has ended', () => {
  const client = aClient({
    decisions: [
      aDecision({
        id: 'a',
        service: 44,
        minutesPerWeek: 120,
        periods: [{ from: '2024-05-01', to: '2025-01-31' }],
      }),
      aDecision({
        id: 'b',
        service: 44,
        minutesPerWeek: 60,
        periods: [{ from: '2025-03-01', to: '2025-03-31' }],
      }),
    ],
  });
  expect(rounded(client, '2025-06-30')).toEqual([
    ['2024-05-01', '2025-01-31', 120, 0, 31, 1],
    ['2025-03-01', '2025-03-31', 60, 59, 90, 0.5],
  ]);
});

test('are none where the hours were the same all year, came later or are not recorded', () => {
  const of = (minutesPerWeek: number | null) =>
    aDecision({ id: 'a', service: 44, minutesPerWeek, periods: [{ from: '2025-02-01', to: null }] });
  const later = aDecision({
    id: 'b',
    service: 44,
    minutesPerWeek: 60,
    periods: [{ from: '2025-11-01', to: null }],
  });
  expect(rounded(aClient({ decisions: [of(120), later] }), '2025-10-31')).toEqual([]);
  expect(rounded(aClient({ decisions: [of(null), later] }), '2025-12-31')).toEqual([]);
});
