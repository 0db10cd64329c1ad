import { expect, it } from 'vitest';
import fc from 'fast-check';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import { syntheticNumber } from '../../../shared/demo/synthetic-number.ts';
import { readIdentityNumber } from '../../../shared/record/identity-number.ts';

const take = (seed: number, count: number): readonly number[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => random.int(1, 6));
};

it('the same seed gives the same run, the neighbour another', () => {
  expect(take(7, 50)).toEqual(take(7, 50));
  expect(take(7, 50)).not.toEqual(take(8, 50));
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => seedOf(7, index))).size).toBe(10_000);
});

it('whole numbers stay within their bounds and reach both', () => {
  const drawn = take(3, 2_000);
  expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([1, 6]);
  expect(() => randomOf(1).pick([])).toThrow('nothing to choose from');
});

it('a number can be made for every birth, for men and women, permanent or not', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
      fc.constantFrom(1 as const, 2 as const),
      fc.constantFrom('fodselsnummer' as const, 'd-number' as const),
      fc.integer(),
      (date, sex, kind, seed) => {
        const birthDate = date.toISOString().slice(0, 10);
        const number = syntheticNumber({ birthDate, sex }, kind, new Set(), randomOf(seed));
        expect(readIdentityNumber(number, true)).toMatchObject({
          valid: true,
          kind,
          synthetic: true,
          rule: 'until-2032',
          birthDate,
          sex,
        });
      },
    ),
    { numRuns: 1_000 },
  );
});

it('no number is given twice, until the day has none left', () => {
  const taken = new Set<string>();
  const born = { birthDate: '1950-05-05', sex: 1 } as const;
  const next = () => syntheticNumber(born, 'fodselsnummer', taken, randomOf(1));
  expect(() => {
    for (;;) next();
  }).toThrow('taken');
  expect(taken.size).toBeGreaterThan(150);
});
