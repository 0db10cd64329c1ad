import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, ticksOf, timelineOf } from '../../../shared/reporting/timeline.ts';
import { aClient, aDecision, aDraft, aRegistration, aRejection } from '../../builders/client.ts';

const TODAY = '2015-12-02';

test('what has a place in time stands on the axis, gaps told apart from ends', () => {
  const client = aClient({
    registrations: [
      aRegistration({ id: 'wrong', date: '2015-03-02' }),
      aRegistration({ id: 'right', date: '2015-03-02', correctionOf: 'wrong' }),
      aDraft({ id: 'draft', date: TODAY }),
    ],
    decisions: [
      aDecision({
        periods: [
          { from: '2015-03-16', to: '2015-05-31' },
          { from: '2015-06-19', to: null },
        ],
      }),
      aRejection({ id: 'no', decided: '2015-03-20' }),
    ],
    rehabilitations: [],
    stays: [{ id: 'stay', type: 1, from: '2015-06-01', to: '2015-06-18' }],
  });
  const line = timelineOf(client, TODAY);
  expect(line.registrations.map(({ id, draft }) => [id, draft])).toEqual([
    ['right', false],
    ['draft', true],
  ]);
  expect(line.stays).toMatchObject([{ days: 18, interrupts: true }]);
  expect(line.services[0]).toMatchObject({
    service: 44,
    gaps: [{ from: '2015-06-01', to: '2015-06-18' }],
    rejected: null,
  });
  expect(line.services[1]).toMatchObject({ rejected: '2015-03-20', bars: [] });
  expect(line.to).toBe('2015-12-16');
});

test('everything on it lies within its ends, in order', () => {
  const line = timelineOf(aClient({ registrations: [aRegistration({ date: '2009-04-01' })] }), TODAY);
  fc.assert(
    fc.property(fc.nat({ max: 2_400 }), fc.nat({ max: 2_400 }), (a, b) => {
      const day = (back: number) => new Date(Date.UTC(2015, 11, 2 - back)).toISOString().slice(0, 10);
      const [one, other] = [shareOf(line, day(a)), shareOf(line, day(b))];
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
      expect(Math.sign(b - a)).toBe(Math.sign(one - other));
    }),
  );
});

test.each([
  [{ from: '2014-12-20', to: '2015-12-16' }, 12, 12, 12],
  [{ from: '2012-01-01', to: '2015-12-16' }, 12, 7, 7],
  [{ from: '2009-03-18', to: '2015-12-16' }, 12, 0, 6],
])('of the months on the axis of %o at most %i are named: %i, of %i marked', (axis, most, named, marked) => {
  const ticks = ticksOf(axis, most);
  expect(ticks.filter((tick) => tick.named)).toHaveLength(named);
  expect(ticks).toHaveLength(marked);
  expect(ticks.every(({ day }) => day.endsWith('-01') && day > axis.from && day <= axis.to)).toBe(true);
});
