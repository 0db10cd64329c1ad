/**
 * How names are sorted and found (Norwegian order, and the spellings people type). SQLite has neither, so both
 * keys are stored with the client.
 */

const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
};

/** One word folded for search: case, accents, æ/ae, ø/ö/oe/o, å/aa/a. */
export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/ä/g, 'æ')
    .replaceAll(/ö/g, 'ø')
    .replaceAll(/[æøåðþßđłœ]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/oe/g, 'o')
    .replaceAll(/aa/g, 'a');

/** The folded words of a text: letters and digits, everything else parts them. */
export const searchWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');

/** What a client is found by: each word with a space before it, so that ` han` finds words that begin so. */
export const searchKey = (texts: readonly (string | null)[]): string =>
  texts
    .flatMap((text) => searchWords(text ?? ''))
    .map((word) => ` ${word}`)
    .join('');

/** Æ, Ø and Å last, aa as å, accents and case aside: compares as text in Norwegian order. */
export const sortKey = (texts: readonly string[]): string =>
  texts
    .map((text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/aa/g, 'å')
        .replaceAll(/ä/g, 'æ')
        .replaceAll(/ö/g, 'ø')
        .replaceAll(/æ/g, '{')
        .replaceAll(/ø/g, '|')
        .replaceAll(/å/g, '}')
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, ''),
    )
    .join('\u0001');
