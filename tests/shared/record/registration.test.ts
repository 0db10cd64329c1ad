import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validRegistration, type Registration } from '../../../shared/record/registration.ts';
import { aDraft, aRegistration } from '../../builders/client.ts';

const at = (id: string, date: string, more: Partial<Registration> = {}) =>
  aRegistration({ id, date, ...more });
const valid = (day: string, ...all: readonly Registration[]) => validRegistration(all, day)?.id ?? null;

test('none before the first, then the latest not after the day, in whatever order they came', () => {
  const all = [at('c', '2015-06-01'), at('a', '2015-03-02'), at('b', '2015-05-01')];
  expect(
    ['2015-03-01', '2015-03-02', '2015-04-30', '2015-05-31', '2015-06-01'].map((day) => valid(day, ...all)),
  ).toEqual([null, 'a', 'a', 'b', 'c']);
});

test('a draft is never valid, and corrects nothing', () => {
  const signed = at('signed', '2015-03-02');
  const draft = aDraft({ id: 'draft', date: '2015-04-01', correctionOf: 'signed' });
  expect(valid('2015-05-01', draft)).toBeNull();
  expect(valid('2015-05-01', signed, draft)).toBe('signed');
});

test('of two with the same date the one that came later', () => {
  expect(valid('2015-05-01', at('first', '2015-03-02'), at('second', '2015-03-02'))).toBe('second');
});

test('a late entry takes its place in the history and leaves the newer one valid', () => {
  const all = [at('new', '2015-05-01'), at('late', '2015-03-02', { reason: 'late' })];
  expect(valid('2015-05-05', ...all)).toBe('new');
  expect(valid('2015-04-01', ...all)).toBe('late');
});

describe('corrections', () => {
  const first = at('first', '2015-03-02');
  const second = at('second', '2015-03-02', { correctionOf: 'first', reason: 'correction' });
  const third = at('third', '2015-03-02', { correctionOf: 'second', reason: 'correction' });

  test('of one that was corrected, the correction, in whatever order they stand', () => {
    expect(valid('2015-03-02', first, second)).toBe('second');
    expect(valid('2015-03-02', second, first)).toBe('second');
  });

  test('of a correction that was corrected, the last', () => {
    for (const all of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ])
      expect(valid('2015-03-02', ...all)).toBe('third');
  });

  test('a correction of an older one doesn’t push the newer one out', () => {
    const newer = at('newer', '2015-05-01');
    expect(valid('2015-05-05', first, newer, second)).toBe('newer');
    expect(valid('2015-04-01', first, newer, second)).toBe('second');
  });
});

test('it is always a signed one that nothing signed corrects, and none later is left out', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2015-01-0${number}`);
  const registrations = fc
    .array(
      fc.record({
        date: day,
        status: fc.constantFrom('draft' as const, 'signed' as const),
        corrects: fc.nat(9),
      }),
      {
        maxLength: 8,
      },
    )
    .map((all) =>
      all.map((one, index) =>
        aRegistration({
          id: String(index),
          date: one.date,
          status: one.status,
          correctionOf: one.corrects < index ? String(one.corrects) : null,
        }),
      ),
    );
  fc.assert(
    fc.property(registrations, day, (all, on) => {
      const found = validRegistration(all, on);
      const open = all.filter(
        (one) =>
          one.status === 'signed' &&
          one.date <= on &&
          !all.some((other) => other.status === 'signed' && other.correctionOf === one.id),
      );
      expect(found === null).toBe(open.length === 0);
      if (found === null) return;
      expect(open).toContain(found);
      expect(
        open.every(
          (one) => one.date < found.date || (one.date === found.date && Number(one.id) <= Number(found.id)),
        ),
      ).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
