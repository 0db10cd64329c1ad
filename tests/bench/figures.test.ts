import { expect, test } from 'vitest';
import { brokenBars, figuresOf, isNoisy, quantile } from './figures.ts';

/** Rounds in which the floor takes the first and the operation the second. */
const rounds = (...times: readonly (readonly [number, number])[]) =>
  times.map(([floor, operation]) => ({ floor: [floor], operation: [operation] }));

test('a quantile lies between its neighbours, whatever their order', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((part) => quantile([4, 1, 3, 2], part))).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ]);
  expect(() => quantile([], 0.5)).toThrow();
});

test('the ratio is taken round by round: a machine that slows down slows both', () => {
  const figures = figuresOf(rounds([1, 2], [10, 20], [100, 200], [1, 2], [1000, 2000]));
  expect([figures.ratio, figures.p25, figures.p75]).toEqual([2, 2, 2]);
  expect(isNoisy(figures)).toBe(false);
});

test('quartiles far apart are noisy', () => {
  expect(isNoisy(figuresOf(rounds([1, 1], [1, 1], [1, 2], [1, 3], [1, 3])))).toBe(true);
});

test('a bar is broken above it, and so is one of 95 in 100', () => {
  const figures = figuresOf(rounds([1, 3], [1, 3], [1, 3]));
  expect(brokenBars(figures, { bar: 3, p95: 3 })).toEqual([]);
  expect(brokenBars(figures, { bar: 2.9, p95: 2 })).toEqual([
    '3.00 floors, and the bar is 2.9',
    'p95 is 3.0 ms, and the bar is 2 ms',
  ]);
});
