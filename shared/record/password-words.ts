import { PASSWORD_WORDS } from './password-word-list.ts';

const WORDS_IN_A_PASSWORD = 4;
/** Enough for four words in all but one of millions of draws; then more are drawn. */
const BYTES_AT_A_TIME = 64;
const MASK = 0x0fff;

/**
 * Four different words, drawn evenly, with a space between each: a password of more than 44 bits that can be typed by
 * heart. What "Foreslå fire ord" puts in the field.
 * @param randomBytes as many random bytes as asked for: `(count) => crypto.getRandomValues(new Uint8Array(count))`
 * @example proposePassword(bytes) // "ananas brygge kajakk tåke"
 */
export function proposePassword(randomBytes: (count: number) => Uint8Array): string {
  const words = new Set<string>();
  while (words.size < WORDS_IN_A_PASSWORD)
    for (const number of drawn(randomBytes(BYTES_AT_A_TIME))) {
      const word = PASSWORD_WORDS[number];
      // What is past the end of the list is drawn anew, so that no word comes more often than another.
      if (word !== undefined && words.size < WORDS_IN_A_PASSWORD) words.add(word);
    }
  return [...words].join(' ');
}

/** Numbers of 12 bits from pairs of bytes. */
function* drawn(bytes: Uint8Array): Generator<number, void, void> {
  for (let at = 0; at + 1 < bytes.length; at += 2)
    yield (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) & MASK;
}
