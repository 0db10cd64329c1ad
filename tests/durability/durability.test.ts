import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { runLine } from './run-line.ts';
import { SEED } from './seed.ts';

// A third of what a change must stand; `npm run test:durability` does it all (docs/durability.md).
test('every line has a break that it must notice', () => {
  expect(lines.filter(({ breaks }) => breaks.length === 0)).toEqual([]);
});

describe.concurrent.each(lines.map((line) => [line.name, line] as const))('%s', (_name, line) => {
  const limit = { timeout: 300_000 };

  test(`${line.what}: ${line.holds}`, limit, async () => {
    const rounds = Math.ceil(line.rounds.eachChange / 3);
    const { why } = await runLine({ line, rounds, seed: SEED });
    expect(why, `seed ${SEED}`).toEqual([]);
  });

  test.each(line.breaks.map((broken) => [broken.name, broken] as const))(
    'notices a program that %s',
    limit,
    async (_broken, broken) => {
      const { why } = await runLine({ line, rounds: broken.rounds, seed: SEED, broken });
      expect(why, `seed ${SEED}`).toEqual([]);
    },
  );
});
