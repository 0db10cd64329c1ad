import fc from 'fast-check';
import type { Span } from '../../../../shared/record/acts/periods.ts';
import type { Period } from '../../../../shared/record/client.ts';
import { addDays } from '../../../../shared/record/dates.ts';

/** Everything that is drawn begins in these days. */
export const FIRST = '2024-12-20';
export const DAYS = 60;

/** Periods without overlaps, as one decision has them: lengths and gaps in turn; the last may be open. */
export const periods: fc.Arbitrary<readonly Period[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([parts, isOpen]) => {
    let day = 0;
    return parts.map(([gap, length], index) => {
      const from = addDays(FIRST, day + gap);
      day += gap + length;
      return { from, to: isOpen && index === parts.length - 1 ? null : addDays(FIRST, day - 1) };
    });
  });

export const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(DAYS), fc.option(fc.nat(20), { freq: 4 }))
  .map(([start, length]) => {
    const from = addDays(FIRST, start);
    return { from, to: length === null ? null : addDays(from, length) };
  });
