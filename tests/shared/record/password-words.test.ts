import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { PASSWORD_WORDS } from '../../../shared/record/password-word-list.ts';
import { passwordStrength } from '../../../shared/record/password.ts';
import { proposePassword } from '../../../shared/record/password-words.ts';

it('offers four words of at least 44 bits', () => {
  const choices = [0, 1, 2, 3].map((drawn) => Math.log2(PASSWORD_WORDS.length - drawn));
  expect(choices.reduce((sum, bits) => sum + bits, 0)).toBeGreaterThanOrEqual(44);
  expect(PASSWORD_WORDS.length).toBeLessThanOrEqual(0x1000);
  expect(new Set(PASSWORD_WORDS).size).toBe(PASSWORD_WORDS.length);
  for (const word of PASSWORD_WORDS) expect(word).toMatch(/^[a-zæøå]{3,9}$/);
});

it('takes each word as often as the others, and four different ones that are accepted', () => {
  const seen = new Map<string, number>();
  for (let round = 0; round < 5_000; round += 1) {
    const password = proposePassword(randomBytes);
    const words = password.split(' ');
    expect(new Set(words).size).toBe(4);
    expect(passwordStrength(password)).toMatchObject({ acceptable: true, reason: 'words' });
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  // 20,000 draws of 2,104: a word that is never drawn has a chance of one in 13,000, of all of them one in six.
  expect(seen.size).toBeGreaterThan(PASSWORD_WORDS.length - 5);
  expect(Math.max(...seen.values())).toBeLessThan(40);
});

it('draws again past the end of the list, and where a word comes twice', () => {
  const draws = [0xff, 0xff, 0, 1, 0, 1, 0xf0, 2, 0, 3, 0, 4, 0, 5];
  const given = (count: number) => Uint8Array.from({ length: count }, (_, at) => draws[at] ?? 0);
  const words = [1, 2, 3, 4].map((at) => PASSWORD_WORDS[at]);
  expect(proposePassword(given)).toBe(words.join(' '));
});
