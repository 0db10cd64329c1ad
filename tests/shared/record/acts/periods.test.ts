import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  covers,
  onFrom,
  samePeriods,
  upTo,
  withAgain,
  without,
} from '../../../../shared/record/acts/periods.ts';
import type { Period } from '../../../../shared/record/client.ts';
import { addDays } from '../../../../shared/record/dates.ts';
import { DAYS, FIRST, periods, span } from './arbitraries.ts';

const RUNS = { numRuns: 1_000 };
const days = Array.from({ length: DAYS + 20 }, (_, index) => addDays(FIRST, index));

const runs = (all: readonly Period[], day: string): number => all.filter((one) => covers(one, day)).length;

/** The periods run on exactly the days for which `expected` says so, and never twice on one. */
function runOn(all: readonly Period[], expected: (day: string) => boolean): void {
  for (const day of days) expect(runs(all, day)).toBe(expected(day) ? 1 : 0);
  for (const { from, to } of all) expect(to === null || from <= to).toBe(true);
}

test('without a span, they run on the days that they had but those of the span', () => {
  fc.assert(
    fc.property(periods, span, (all, gap) => {
      runOn(without(all, gap), (day) => runs(all, day) === 1 && !covers(gap, day));
    }),
    RUNS,
  );
});

test('up to a day and from the next on, they are the same days in two parts', () => {
  fc.assert(
    fc.property(periods, fc.nat(DAYS), (all, index) => {
      const day = addDays(FIRST, index);
      const next = addDays(day, 1);
      runOn(upTo(all, day), (one) => runs(all, one) === 1 && one <= day);
      runOn(onFrom(all, next), (one) => runs(all, one) === 1 && one >= next);
    }),
    RUNS,
  );
});

test('a span taken out of the middle of a period, or of its open end, is put back whole', () => {
  fc.assert(
    fc.property(periods, span, (all, gap) => {
      const around = all.find(
        (period) =>
          period.from < gap.from &&
          (gap.to === null ? period.to === null : period.to === null || period.to > gap.to),
      );
      fc.pre(around !== undefined);
      expect(withAgain(without(all, gap), gap)).toEqual(all);
    }),
    RUNS,
  );
});

test('what no span parts stays as it is', () => {
  const all = [
    { from: '2015-01-01', to: '2015-01-31' },
    { from: '2015-03-01', to: null },
  ];
  expect(samePeriods(withAgain(all, { from: '2015-02-01', to: '2015-02-27' }), all)).toBe(true);
  expect(samePeriods(withAgain(all, { from: '2015-02-02', to: '2015-02-28' }), all)).toBe(true);
  expect(samePeriods(withAgain(all, { from: '2015-02-01', to: null }), all)).toBe(true);
  expect(withAgain(all, { from: '2015-02-01', to: '2015-02-28' })).toEqual([
    { from: '2015-01-01', to: null },
  ]);
});
