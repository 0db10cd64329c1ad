/** Why a password is refused; the words are in `shared/text`. */
export type PasswordWeakness = 'too-short' | 'repeated';

/** `bits`: a rough estimate for the strength bar, never a promise. */
export type PasswordStrength =
  | { readonly acceptable: true; readonly reason: 'long' | 'words'; readonly bits: number }
  | { readonly acceptable: false; readonly reason: PasswordWeakness; readonly bits: number };

const MIN_CHARACTERS = 14;
const MIN_WORDS = 4;
const MIN_WORD_CHARACTERS = 3;
const MIN_DIFFERENT_CHARACTERS = 5;
/** Of a word that somebody picks: about as much as one in two thousand. */
const BITS_PER_WORD = 11;

/**
 * Whether a password may protect a database: at least 14 characters, or at least four words.
 * Nothing is said of kinds of characters; "aaaaaaaaaaaaaa" and one word four times are refused.
 */
export function passwordStrength(password: string): PasswordStrength {
  const characters = Array.from(password.normalize('NFC'));
  const words = password
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => Array.from(word).length >= MIN_WORD_CHARACTERS);
  const bits = estimateBits(characters, words);
  const enoughWords = words.length >= MIN_WORDS;
  if (!enoughWords && characters.length < MIN_CHARACTERS)
    return { acceptable: false, reason: 'too-short', bits };
  if (new Set(characters).size < MIN_DIFFERENT_CHARACTERS || (enoughWords && new Set(words).size < MIN_WORDS))
    return { acceptable: false, reason: 'repeated', bits };
  return { acceptable: true, reason: enoughWords ? 'words' : 'long', bits };
}

function estimateBits(characters: readonly string[], words: readonly string[]): number {
  const alphabet = ALPHABETS.filter(({ has }) => characters.some((c) => has.test(c)));
  const perCharacter = Math.log2(
    Math.max(
      2,
      alphabet.reduce((sum, { size }) => sum + size, 0),
    ),
  );
  const byCharacters = characters.reduce(
    (bits, character, at) => bits + (predictable(characters, character, at) ? 1 : perCharacter),
    0,
  );
  const letters = characters.filter((c) => /\p{L}/u.test(c)).length;
  const looksLikeWords = words.length > 1 && letters > characters.length * 0.7;
  const byWords = new Set(words).size * BITS_PER_WORD;
  return Math.round(looksLikeWords ? Math.min(byCharacters, byWords) : byCharacters);
}

const ALPHABETS: readonly { readonly has: RegExp; readonly size: number }[] = [
  { has: /\p{Ll}/u, size: 29 },
  { has: /\p{Lu}/u, size: 29 },
  { has: /\p{N}/u, size: 10 },
  { has: /[^\p{L}\p{N}]/u, size: 20 },
];

/** Repeats its neighbour, or is the next in "abc", "321". */
function predictable(characters: readonly string[], character: string, at: number): boolean {
  const before = characters[at - 1]?.codePointAt(0);
  const now = character.codePointAt(0);
  return before !== undefined && now !== undefined && Math.abs(now - before) <= 1;
}
