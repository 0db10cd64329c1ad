import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockAt, systemClock } from '../../electron/clock.ts';
import { timestamp } from '../../shared/record/field-schemas.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the machine’s clock', () => {
  test.each([
    ['Europe/Oslo', '2025-03-01T08:30:05Z', '2025-03-01', '2025-03-01T09:30:05+01:00'],
    ['Europe/Oslo', '2025-06-30T22:15:00Z', '2025-07-01', '2025-07-01T00:15:00+02:00'],
    ['Europe/Oslo', '2024-12-31T23:00:00Z', '2025-01-01', '2025-01-01T00:00:00+01:00'],
    ['America/St_Johns', '2025-01-01T00:00:00Z', '2024-12-31', '2024-12-31T20:30:00-03:30'],
    ['Asia/Kathmandu', '2025-01-01T00:00:00Z', '2025-01-01', '2025-01-01T05:45:00+05:45'],
    ['UTC', '2025-01-01T00:00:00Z', '2025-01-01', '2025-01-01T00:00:00+00:00'],
  ])('in %s at %s', (timeZone, moment, today, now) => {
    process.env['TZ'] = timeZone;
    vi.setSystemTime(new Date(moment));
    expect([systemClock.today(), systemClock.now()]).toEqual([today, now]);
    expect(timestamp.safeParse(systemClock.now()).success).toBe(true);
    expect(new Date(systemClock.now()).getTime()).toBe(new Date(moment).getTime());
  });
});

test('a given day leaves the moments of the log as they are', () => {
  vi.setSystemTime(new Date('2025-03-01T08:30:05Z'));
  const clock = clockAt('2015-05-05');
  expect([clock.today(), clock.now()]).toEqual(['2015-05-05', systemClock.now()]);
});
