import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/record/dates.ts';
import {
  lengthInDays,
  sharedDays,
  sharesMoreThanADay,
  touches,
  type Span,
} from '../../../shared/rules/spans.ts';

const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2015-01-01', days));
const span: fc.Arbitrary<Span> = fc.record({ from: day, to: fc.option(day, { nil: null }) });

const LAST = '2015-02-28';
const daysOf = ({ from, to }: Span): readonly string[] =>
  Array.from({ length: 90 }, (_, index) => addDays('2014-12-31', index)).filter(
    (one) => from <= one && one <= (to ?? LAST),
  );

describe('two spans', () => {
  test('share the days that are in both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const common = daysOf(a).filter((one) => daysOf(b).includes(one));
        const shared = sharedDays(a, b);
        expect(shared === null ? [] : daysOf(shared)).toEqual(common);
        expect(touches(a, b)).toBe(common.length > 0);
        expect(touches(b, a)).toBe(common.length > 0);
        expect(sharesMoreThanADay(a, b)).toBe(common.length > 1);
      }),
    );
  });

  test.each([
    ['one day', { from: '2015-06-01', to: '2015-06-01' }, 1],
    ['first and last counted', { from: '2015-06-01', to: '2015-06-05' }, 5],
    ['open, until today', { from: '2015-06-01', to: null }, 6],
    ['an end before the start', { from: '2015-06-01', to: '2015-05-01' }, 0],
  ] as const)('length in days: %s', (_name, of, days) => {
    expect(lengthInDays(of, '2015-06-06')).toBe(days);
  });
});
