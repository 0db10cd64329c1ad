import { readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { delayAfterWrongPasswords, passwordTries } from '../../../db/keys/wrong-passwords.ts';
import { scratchFolder } from '../vaults.ts';

const HOUR = 3_600_000;
const SLOT = '3f0c4b9e-5a52-4c6e-9d0b-0a7c0b1d2e3f';

/** A clock, and the count as each start of the program reads it. */
function aFolder() {
  const folder = path.join(scratchFolder(), 'state');
  const clock = { now: 1_000 * HOUR };
  const start = () => passwordTries(folder, () => clock.now);
  const wrong = (times: number): void => {
    const tries = start();
    for (let count = 0; count < times; count += 1) {
      tries.begin();
      tries.wrong();
    }
  };
  return { folder, file: path.join(folder, 'password-tries.json'), clock, start, wrong };
}

describe('the wait after wrong passwords', () => {
  it('is none for three, then doubles up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 1000].map(delayAfterWrongPasswords)).toEqual([
      ...[0, 0, 0, 2_000, 4_000, 8_000],
      ...[256_000, 300_000, 300_000],
    ]);
  });

  it('goes on at the next start, and ends with the right one', () => {
    const { start, wrong, clock } = aFolder();
    wrong(5);
    expect(start().wait()).toBe(8_000);
    clock.now += 7_999;
    expect(start().wait()).toBe(1);
    clock.now += 1;
    const tries = start();
    expect(tries.wait()).toBe(0);
    tries.begin();
    tries.right(SLOT);
    expect([start().wait(), start().lastSlot()]).toEqual([0, SLOT]);
  });

  it('counts a try that was killed before it was known to be wrong', () => {
    const { start } = aFolder();
    for (let count = 0; count < 4; count += 1) start().begin();
    expect(start().wait()).toBe(4_000);
  });

  it('doesn’t count one that was none', () => {
    const { start, wrong } = aFolder();
    wrong(2);
    start().begin().untried();
    expect(start().wait()).toBe(0);
    wrong(1);
    expect(start().wait()).toBe(2_000);
  });

  it('is once the longest at most when the clock is set back', () => {
    const { start, wrong, clock } = aFolder();
    wrong(20);
    clock.now -= 48 * HOUR;
    expect(start().wait()).toBe(300_000);
    clock.now += 299_999;
    expect(start().wait()).toBe(1);
    clock.now += 1;
    expect(start().wait()).toBe(0);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['text', (file: string) => writeFileSync(file, 'x'.repeat(5_000))],
    [
      'of impossible numbers',
      (file: string) => writeFileSync(file, '{"version":1,"wrong":-1,"at":1e300,"slot":null}'),
    ],
    ['another version', (file: string) => writeFileSync(file, '{"version":2}')],
  ])('is none where the file is %s', (_, change) => {
    const { file, start, wrong } = aFolder();
    wrong(9);
    change(file);
    expect(start().wait()).toBe(0);
    wrong(4);
    expect(start().wait()).toBe(4_000);
  });

  it('lasts for this start where the file can’t be written or read', () => {
    const { file, start } = aFolder();
    mkdirSync(file, { recursive: true });
    const tries = start();
    for (let count = 0; count < 4; count += 1) tries.begin();
    expect(tries.wait()).toBe(4_000);
    expect(start().wait()).toBe(0);
  });

  it('keeps nothing but numbers', () => {
    const { folder, file, wrong } = aFolder();
    wrong(1);
    expect(readdirSync(folder)).toEqual(['password-tries.json']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      version: 1,
      wrong: 1,
      at: 1_000 * HOUR,
      slot: null,
    });
  });
});
